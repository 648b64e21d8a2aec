package crossover.costs;

/// A bill that somebody sends. A comparison is complete when all eighteen are counted or known to
/// be nothing.
public enum Line {
    COMPUTE("cloud-compute", "Compute", true),
    PREMIUM("cloud-premium", "Managed service", true),
    CLOUD_STORAGE("cloud-storage", "Storage", true),
    EGRESS("cloud-egress", "Egress", true),
    SUPPORT("cloud-support", "Support plan", true),
    CLOUD_SOFTWARE("cloud-software", "Software", true),
    CLOUD_STAFF("cloud-staff", "Staff", true),
    MOVING("cloud-moving", "Migration and exit", true),
    SERVERS("own-servers", "Servers", false),
    NETWORK("own-network", "Cluster network", false),
    STORAGE("own-storage", "Storage and racks", false),
    PLACE("own-place", "Room or colocation", false),
    ENERGY("own-energy", "Energy and cooling", false),
    MAINTENANCE("own-maintenance", "Maintenance", false),
    SOFTWARE("own-software", "Software", false),
    STAFF("own-staff", "Staff", false),
    FAILURES("own-failures", "Failures and spares", false),
    INSURANCE("own-insurance", "Insurance and property tax", false),
    /// What own machines leave to the cloud: before delivery, and at peaks. It follows from the
    /// others and is none of the eighteen.
    BRIDGE("own-bridge", "Cloud before delivery and at peaks", false);

    static final int COUNT = values().length;

    /// Where the lines of owning begin.
    static final int OWN = SERVERS.ordinal();

    private final String id;
    private final String label;
    private final boolean isCloud;

    Line(String id, String label, boolean isCloud) {
        this.id = id;
        this.label = label;
        this.isCloud = isCloud;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// Whether the cloud sends it; else it is a cost of owning.
    public boolean isCloud() {
        return isCloud;
    }
}
