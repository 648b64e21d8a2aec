package crossover.costs;

import java.util.List;

/// Money that comes and goes, period by period.
///
/// @param flows what is paid is below zero
/// @param first the period of the first flow: 0 for now, 1 for the end of the first period
public record CashFlows(List<Double> flows, int first) {
    private static final double LEAST = -0.999;
    private static final double GREATEST = 1e4;
    private static final int HALVINGS = 200;

    public CashFlows {
        flows = List.copyOf(flows);
    }

    /// One flow in money of now: `flow / (1 + rate)^period`.
    public double present(int place, double rate) {
        return flows.get(place) / Powers.of(1 + rate, place + first);
    }

    /// All flows in money of now.
    public double present(double rate) {
        var sum = 0.0;
        for (var place = 0; place < flows.size(); place++) {
            sum += present(place, rate);
        }
        return sum;
    }

    /// The present value as equal amounts at the end of each period:
    /// `NPV r / (1 - (1 + r)^-periods)`.
    public double yearly(double rate) {
        var periods = flows.size() - 1 + first;
        if (periods <= 0) {
            return present(rate);
        }
        return rate == 0
                ? present(0) / periods
                : present(rate) * rate / (1 - Powers.of(1 + rate, -periods));
    }

    /// The rate at which the present value is zero, by halving; not a number unless the flows
    /// change their sign exactly once.
    public double rateOfReturn() {
        if (changes() != 1) {
            return Double.NaN;
        }
        var low = LEAST;
        var high = GREATEST;
        var side = Math.signum(present(low));
        if (side == Math.signum(present(high))) {
            return Double.NaN;
        }
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (low + high) / 2;
            if (Math.signum(present(middle)) == side) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private int changes() {
        var changes = 0;
        var last = 0.0;
        for (var flow : flows) {
            changes += flow * last < 0 ? 1 : 0;
            last = flow == 0 ? last : flow;
        }
        return changes;
    }

    /// When the sum so far stops being below zero, along a straight line within the period; not a
    /// number if it never is or never does.
    public double back() {
        var sum = 0.0;
        for (var place = 0; place < flows.size(); place++) {
            var before = sum;
            sum += flows.get(place);
            if (before < 0 && sum >= 0) {
                return place - 1 + first + before / (before - sum);
            }
        }
        return Double.NaN;
    }
}
