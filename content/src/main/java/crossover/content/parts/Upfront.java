package crossover.content.parts;

/// How much of a commitment is paid in advance.
public enum Upfront {
    NONE,
    PARTIAL,
    ALL
}
