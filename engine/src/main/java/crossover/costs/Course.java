package crossover.costs;

import java.util.ArrayList;
import java.util.List;

/// How far owning is ahead or behind, month by month: cumulative cost of owning less that of the
/// cloud. What is paid at once makes it jump at the end of a month; between, it is a straight line.
final class Course {
    private final double[] before;
    private final double[] after;

    /// @param factor by which a month's money counts less than that of the month before
    Course(Cash own, Cash cloud, double factor) {
        var months = own.months();
        before = new double[months + 1];
        after = new double[months + 1];
        var weight = 1.0;
        for (var month = 0; month <= months; month++) {
            if (month > 0) {
                weight *= factor;
                before[month] =
                        after[month - 1] + (own.monthly(month) - cloud.monthly(month)) * weight;
            }
            after[month] = before[month] + (own.atOnce(month) - cloud.atOnce(month)) * weight;
        }
    }

    /// The difference after a month, what is paid at once then included.
    double at(int month) {
        return after[month];
    }

    int months() {
        return after.length - 1;
    }

    /// By how much owning is behind at most; zero if never.
    double mostBehind() {
        var most = 0.0;
        for (var month = 0; month < after.length; month++) {
            most = Math.max(most, Math.max(before[month], after[month]));
        }
        return most;
    }

    /// Whether owning costs less from the start to the end, and the two are never level.
    boolean staysBelow() {
        for (var month = 0; month < after.length; month++) {
            if (!(after[month] < 0) || !(before[month] < 0 || month == 0)) {
                return false;
            }
        }
        return true;
    }

    List<Crossing> crossings() {
        var crossings = new ArrayList<Crossing>();
        var side = after[0] == 0 ? 1 : Math.signum(after[0]);
        for (var month = 1; month < after.length; month++) {
            var met = Math.signum(before[month]);
            if (met != 0 && met != side) {
                crossings.add(new Crossing(within(month, side), met < 0, false));
                side = met;
            }
            var jumped = Math.signum(after[month]);
            if (jumped != 0 && jumped != side) {
                crossings.add(new Crossing(month, jumped < 0, true));
                side = jumped;
            }
        }
        return crossings;
    }

    /// The place between two months, by a straight line. If the two were level for a while, the
    /// end of it.
    private double within(int month, double side) {
        var start = after[month - 1];
        var end = before[month];
        return side == 0 || start == 0 ? month - 1 : month - 1 + start / (start - end);
    }
}
