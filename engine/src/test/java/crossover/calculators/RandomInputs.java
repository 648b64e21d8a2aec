package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Inputs that anybody could type into any calculator, among them some that contradict each other.
public final class RandomInputs {
    private static final int STEPS = 100;

    private RandomInputs() {}

    /// Everything that is required and some of the rest.
    public static Map<String, String> of(Calculator calculator, Random random) {
        var typed = new LinkedHashMap<String, String>();
        for (var input : calculator.inputs()) {
            if (input.required() || random.nextInt(3) > 0) {
                value(input, random).ifPresent(text -> typed.put(input.id(), text));
            }
        }
        return typed;
    }

    /// The same, with an answer.
    public static Map<String, String> answered(Calculator calculator, Random random) {
        while (true) {
            var typed = of(calculator, random);
            if (calculator.read(typed, List.of()) instanceof Checked.Passed) {
                return typed;
            }
        }
    }

    /// The same at the ends of what each input accepts.
    public static Map<String, String> extreme(Calculator calculator, Random random) {
        var typed = of(calculator, random);
        typed.replaceAll(
                (id, text) -> {
                    var input = calculator.input(id).orElseThrow();
                    return input.isNumber() && random.nextInt(3) > 0
                            ? Numbers.plain(random.nextBoolean() ? input.min() : input.max())
                            : text;
                });
        return typed;
    }

    private static Optional<String> value(Input input, Random random) {
        return switch (input.domain()) {
            case Domain.Series _ -> Optional.empty();
            case Domain.Bands _ -> Optional.of("10:0.5 0.25");
            case Domain.Catalog(_, var columns, _) ->
                    Optional.of(
                            "a:"
                                    + "80:"
                                            .repeat(columns.size())
                                            .substring(0, 3 * columns.size() - 1)
                                    + " b:192");
            case Domain.Choice(var options) ->
                    Optional.of(options.get(random.nextInt(options.size())).word());
            case Domain.Numeric(var min, var max, var step, var whole) -> {
                var most = Math.min(max, min + STEPS * (step > 0 ? step : 1));
                var value = min + (most - min) * random.nextDouble();
                yield Optional.of(whole ? text(Math.ceil(value)) : text(value));
            }
        };
    }

    /// With six decimals: seventeen digits would test how numbers are read, twenty times as long.
    private static String text(double value) {
        return Double.toString(Math.rint(value * 1e6) / 1e6);
    }
}
