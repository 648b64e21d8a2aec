package crossover.costs;

/// What it means to stop after some months.
///
/// @param owed still due under the cloud commitment
/// @param unused of what was paid up front for it
/// @param exit to take the data out of the cloud
/// @param book what own equipment is worth in the books
/// @param worth what it would bring
/// @param balance left of loans
public record Stop(
        double owed, double unused, double exit, double book, double worth, double balance) {
    /// What the cloud has been or must be paid for nothing.
    public double cloudStranded() {
        return owed + unused;
    }

    /// Cash that leaving the cloud takes.
    public double cloudCost() {
        return owed + exit;
    }

    /// What the sale of own equipment falls short of its worth in the books.
    public double ownStranded() {
        return book - worth;
    }

    /// Cash that giving own machines up takes; negative if more comes in.
    public double ownCost() {
        return balance - worth;
    }
}
