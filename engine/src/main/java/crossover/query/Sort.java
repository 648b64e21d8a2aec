package crossover.query;

/// An order of rows: `sort:usdPerHour`, or `sort:-usdPerHour` for the greatest first.
public record Sort(String field, boolean descending) {
    @Override
    public String toString() {
        return "sort:" + (descending ? "-" : "") + field;
    }
}
