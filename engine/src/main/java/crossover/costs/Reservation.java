package crossover.costs;

/// A commitment to pay for instances over a term, renewed until the end.
///
/// @param months of a term
/// @param upfront USD per instance and term
public record Reservation(double usdPerHour, double instances, int months, double upfront) {
    /// The month in which the term of a month began.
    int start(int month) {
        return months == 0 ? 0 : (month - 1) / months * months;
    }
}
