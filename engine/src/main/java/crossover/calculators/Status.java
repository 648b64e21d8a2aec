package crossover.calculators;

/// How an answer is to be read.
public enum Status {
    /// The cost curves cross once: the results say where.
    ONCE("once"),
    /// Owning costs less from the start.
    IMMEDIATE("immediate"),
    /// The cost curves never cross, however long one waits; results that need a crossing are
    /// absent.
    NEVER("never");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /// As in JSON and in classes of the page.
    public String word() {
        return word;
    }
}
