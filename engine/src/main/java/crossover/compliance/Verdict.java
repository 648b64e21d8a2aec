package crossover.compliance;

/// What may be said of a plan, from the mildest to the strictest.
public enum Verdict {
    ALLOWED("allowed"),
    ALLOWED_IF("allowed-if"),
    /// Stricter than a yes with conditions: nobody has looked at what no rule speaks to.
    UNKNOWN("unknown"),
    NOT_ALLOWED("not-allowed");

    private final String written;

    Verdict(String written) {
        this.written = written;
    }

    /// As it stands in rules, in URLs and in JSON.
    public String written() {
        return written;
    }

    public boolean milderThan(Verdict other) {
        return compareTo(other) < 0;
    }

    public Verdict stricter(Verdict other) {
        return milderThan(other) ? other : this;
    }
}
