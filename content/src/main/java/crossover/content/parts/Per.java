package crossover.content.parts;

/// What a price is for.
public enum Per {
    INSTANCE_HOUR("per instance-hour"),
    GPU_HOUR("per GPU-hour"),
    UNIT("per unit"),
    MILLION_TOKENS("per million tokens"),
    GPU_YEAR("per GPU and year"),
    GB_MONTH("per GB and month"),
    GB("per GB"),
    MONTH("per month"),
    YEAR("per year"),
    THOUSAND_REQUESTS("per thousand requests");

    private final String label;

    Per(String label) {
        this.label = label;
    }

    /// The plain words for it.
    public String label() {
        return label;
    }
}
