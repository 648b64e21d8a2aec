package crossover.workloads;

/// Bytes that training keeps for a model besides its activations, and how accelerators share them.
///
/// Rajbhandari et al., ZeRO (2019): stage 1 shares the optimizer's states, stage 2 gradients too,
/// stage 3 weights too. Adapters train a small part; the model below them is kept as it is.
///
/// @param parameters of the model
/// @param weightBytes per parameter that is not trained
/// @param trained parameters
/// @param gradientBytes per trained parameter, and as many for its weight in use
/// @param optimizerBytes per trained parameter: a copy of full precision and the moments
/// @param stage of sharing, 0 to 3
public record States(
        double parameters,
        double weightBytes,
        double trained,
        double gradientBytes,
        double optimizerBytes,
        int stage) {
    private double frozen() {
        return trained < parameters ? parameters * weightBytes : 0;
    }

    /// Weights, those of adapters too.
    public double weights() {
        return frozen() + trained * gradientBytes;
    }

    public double gradients() {
        return trained * gradientBytes;
    }

    public double optimizer() {
        return trained * optimizerBytes;
    }

    /// What the accelerators share.
    public double shared() {
        return (stage >= 1 ? optimizer() : 0)
                + (stage >= 2 ? gradients() : 0)
                + (stage >= 3 ? weights() : 0);
    }

    /// What each of them keeps whole.
    public double whole() {
        return weights() + gradients() + optimizer() - shared();
    }
}
