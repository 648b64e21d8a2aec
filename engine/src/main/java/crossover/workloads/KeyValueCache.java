package crossover.workloads;

/// What a language model keeps of the tokens it has seen, counted in values.
///
/// Layers with full attention keep every token; layers with a window keep the last tokens of it;
/// layers of another kind keep nothing that grows, only a state.
///
/// @param fullLayers with attention to every token
/// @param perFullLayer values that a token leaves in each of them: keys and values of all heads,
///     or one compressed vector
/// @param windowLayers the others
/// @param perWindowLayer values that a token leaves in each of those
/// @param window how many tokens those look back; zero where they keep nothing of a token
public record KeyValueCache(
        double fullLayers,
        double perFullLayer,
        double windowLayers,
        double perWindowLayer,
        double window) {
    /// Keys and values of all heads.
    public static double ofHeads(double keyValueHeads, double headDim) {
        return 2 * keyValueHeads * headDim;
    }

    /// That a sequence of so many tokens keeps.
    public double values(double tokens) {
        return fullLayers * perFullLayer * tokens
                + windowLayers * perWindowLayer * Math.min(tokens, window);
    }

    /// That a token adds as long as it is within the window.
    public double perToken() {
        return perLaterToken() + (window > 0 ? windowLayers * perWindowLayer : 0);
    }

    /// That a token adds beyond the window.
    public double perLaterToken() {
        return fullLayers * perFullLayer;
    }
}
