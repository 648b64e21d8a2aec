package crossover.risk;

/// How an input's values are spread over its range.
public enum Shape {
    /// A beta distribution between low and high whose peak is the base (PERT, with weight 4).
    PERT,
    /// All values between low and high alike.
    UNIFORM,
    /// For yearly changes: the logarithm of the factor is normal on either side of the base, and
    /// one value in twenty lies below low, one above high.
    LOGNORMAL
}
