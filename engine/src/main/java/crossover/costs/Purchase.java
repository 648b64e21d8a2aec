package crossover.costs;

/// How the cloud's machines are paid.
public enum Purchase {
    ON_DEMAND,
    /// Committed for a term and paid whether used or not; what exceeds it is paid on demand.
    RESERVED,
    /// Cheap, and taken back at any time.
    SPOT
}
