package crossover.calculators;

/// How an answer is to be read.
public enum Status {
    /// There is an answer, and nothing that could cross.
    DONE("done"),
    /// Owning costs less from the start.
    IMMEDIATE("immediate"),
    /// The cost curves cross once: the results say where.
    ONCE("once"),
    /// The cost curves cross several times: the last crossing counts, the results name all.
    MULTIPLE("multiple"),
    /// The cost curves do not cross in the years looked at, but would if things went on.
    NEVER_IN_HORIZON("never-in-horizon"),
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
