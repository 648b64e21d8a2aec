package crossover.content.parts;

/// How a thing is paid for; written in lower case with hyphens.
public enum Purchase {
    ON_DEMAND("on demand"),
    SPOT("spot"),
    RESERVED_1Y("reserved, 1 year"),
    RESERVED_3Y("reserved, 3 years"),
    SAVINGS_1Y("savings plan, 1 year"),
    SAVINGS_3Y("savings plan, 3 years"),
    COMMITTED_1Y("committed use, 1 year"),
    COMMITTED_3Y("committed use, 3 years"),
    CAPACITY_BLOCK("capacity block"),
    LIST("list price"),
    STREET("street price"),
    LAUNCH("price at launch"),
    USED("used"),
    TOKEN_INPUT("input tokens"),
    TOKEN_OUTPUT("output tokens"),
    TOKEN_CACHED_INPUT("cached input tokens"),
    TOKEN_BATCH_INPUT("input tokens in batches"),
    TOKEN_BATCH_OUTPUT("output tokens in batches"),
    LICENCE("licence");

    private final String label;

    Purchase(String label) {
        this.label = label;
    }

    /// The plain words for it.
    public String label() {
        return label;
    }
}
