package crossover.costs;

import java.util.List;

/// When owning has cost less than the cloud.
///
/// @param crossings within the horizon, in order
/// @param isImmediate whether owning costs less from the start to the end
/// @param beyond the month after the horizon in which it would come to cost less, if things went
///     on; negative if none
/// @param turns whether it would ever
/// @param mostBehind by how much owning is behind at most
public record Payback(
        List<Crossing> crossings,
        boolean isImmediate,
        double beyond,
        boolean turns,
        double mostBehind) {
    public Payback {
        crossings = List.copyOf(crossings);
    }

    static Payback of(Course course, Beyond beyond) {
        return new Payback(
                course.crossings(),
                course.staysBelow(),
                beyond.month(),
                beyond.turns(),
                course.mostBehind());
    }

    /// The last month in which owning comes to cost less, which is the payback; negative if none.
    public double last() {
        return last(crossings);
    }

    static double last(List<Crossing> crossings) {
        var last = -1.0;
        for (var crossing : crossings) {
            last = crossing.isDown() ? crossing.month() : last;
        }
        return last;
    }

    /// The first such month; negative if none.
    public double first() {
        for (var crossing : crossings) {
            if (crossing.isDown()) {
                return crossing.month();
            }
        }
        return -1;
    }

    /// Whether owning costs less at the end of the horizon.
    public boolean endsBelow() {
        return isImmediate || (!crossings.isEmpty() && crossings.getLast().isDown());
    }
}
