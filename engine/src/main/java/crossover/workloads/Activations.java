package crossover.workloads;

/// Bytes of what a layer passes on, by Korthikanti et al., Reducing Activation Recomputation in
/// Large Transformer Models (2022), for 16 bits.
///
/// @param tokens processed at once on an accelerator
/// @param hidden values between layers
/// @param heads of attention
/// @param sequence tokens of one sequence
public record Activations(double tokens, double hidden, double heads, double sequence) {
    private static final double PER_VALUE = 34;
    private static final double PER_SCORE = 5;
    private static final double INPUT_ONLY = 2;

    /// Of a layer of which everything is kept.
    public double all() {
        return tokens * hidden * PER_VALUE + PER_SCORE * tokens * heads * sequence;
    }

    /// Without the scores of attention, which are reckoned again or never stored.
    public double withoutScores() {
        return tokens * hidden * PER_VALUE;
    }

    /// Its input alone: all else is reckoned again.
    public double input() {
        return tokens * hidden * INPUT_ONLY;
    }
}
