package crossover.risk;

import crossover.calculators.Calculator;
import crossover.calculators.Default;
import crossover.calculators.Domain;
import crossover.calculators.Input;
import crossover.calculators.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far off an input may be.
///
/// @param base what is reckoned with
public record Range(Input input, double low, double base, double high) {
    /// A convention, not a thing that is uncertain.
    private static final String CONVENTION = "hoursPerMonth";

    private static final double SMALL = 0.05;

    /// The ranges that the library knows, stretched to what is given, and over them one's own.
    /// Counts, such as years and machines, are decisions and have none.
    ///
    /// @param own ranges whose `value` is ignored
    public static List<Range> of(
            Calculator calculator, Values values, List<Default> known, List<Default> own) {
        var ranges = new ArrayList<Range>();
        for (var input : calculator.inputs()) {
            if (values.states(input) && isUncertain(input)) {
                find(input, own)
                        .or(() -> find(input, known))
                        .ifPresent(range -> add(input, values.of(input), range, ranges));
            }
        }
        return ranges;
    }

    /// A range that is wide enough to look around in: the known one, or all shares, or from a
    /// quarter to twice the base.
    ///
    /// @throws IllegalArgumentException if the calculator has no such input
    public static Range wide(Calculator calculator, Values values, List<Range> ranges, String id) {
        var input = calculator.input(id).orElseThrow(() -> new IllegalArgumentException(id));
        for (var range : ranges) {
            if (range.input().equals(input)) {
                return range;
            }
        }
        var base = values.of(input);
        var low = input.max() == 1 ? SMALL : base / 4;
        var high = input.max() == 1 ? 1 : Math.max(2 * base, 1);
        return new Range(input, Math.max(input.min(), low), base, Math.min(input.max(), high));
    }

    private static boolean isUncertain(Input input) {
        return input.domain() instanceof Domain.Numeric(_, _, _, var whole)
                && !whole
                && !input.id().equals(CONVENTION);
    }

    private static Optional<Default> find(Input input, List<Default> defaults) {
        for (var known : defaults) {
            if (known.input().equals(input.id())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static void add(Input input, double base, Default known, List<Range> ranges) {
        var low = Math.max(input.min(), Math.min(known.low(), base));
        var high = Math.min(input.max(), Math.max(known.high(), base));
        if (low < high) {
            ranges.add(new Range(input, low, base, high));
        }
    }
}
