package crossover.calculators;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The scenario on which the total cost was reckoned by hand, and scenarios made up at random.
public final class TotalCostCases {
    private TotalCostCases() {}

    /// One server of 300,000 USD with 50,000 USD around it, used 60 % of the time.
    public static Map<String, Double> golden() {
        var inputs = new TreeMap<String, Double>();
        inputs.put("years", 5.0);
        inputs.put("hoursPerMonth", 730.0);
        inputs.put("machines", 1.0);
        inputs.put("acceleratorsPerMachine", 8.0);
        inputs.put("utilization", 0.6);
        inputs.put("cloudUsdPerHour", 55.04);
        inputs.put("acceleratorsPerInstance", 8.0);
        inputs.put("machineUsd", 300_000.0);
        inputs.put("networkUsdPerMachine", 50_000.0);
        inputs.put("residualAfter5Years", 0.15);
        inputs.put("maximumKWPerMachine", 10.2);
        inputs.put("idleShare", 0.2);
        inputs.put("pue", 1.5);
        inputs.put("usdPerKWh", 0.12);
        inputs.put("maintenanceShare", 0.08);
        inputs.put("ownSoftwareUsdPerAcceleratorYear", 4_500.0);
        inputs.put("ownStaffFte", 0.15);
        inputs.put("salaryUsdPerYear", 150_000.0);
        inputs.put("colocationUsdPerKWMonth", 184.06);
        inputs.put("discountRate", 0.1);
        return inputs;
    }

    /// The golden scenario with a case's own numbers.
    public static Map<String, Double> golden(Map<String, Double> changes) {
        var inputs = golden();
        inputs.putAll(changes);
        return inputs;
    }

    /// Cases that are told as changes of the golden scenario.
    public static Stream<Case> published() throws IOException {
        return Case.of("total-cost");
    }

    /// Anything that the calculator takes, every input stated with one chance in two.
    public static Map<String, Double> random(Calculator calculator, Random random) {
        while (true) {
            var inputs = new TreeMap<String, Double>();
            for (var input : calculator.inputs()) {
                if (input.required() || random.nextBoolean()) {
                    value(input, random).ifPresent(value -> inputs.put(input.id(), value));
                }
            }
            inputs.put("exchangeRate", inputs.getOrDefault("currency", 0.0) == 0 ? 1 : 0.9);
            if (calculator.check(inputs, java.util.List.of()) instanceof Checked.Passed) {
                return inputs;
            }
        }
    }

    private static java.util.Optional<Double> value(Input input, Random random) {
        return switch (input.domain()) {
            case Domain.Series _, Domain.Catalog _ -> java.util.Optional.empty();
            case Domain.Choice(var options) ->
                    java.util.Optional.of((double) random.nextInt(options.size()));
            case Domain.Bands(var min, var max) ->
                    java.util.Optional.of(
                            asPeopleType(min + (Math.min(max, 1) - min) * random.nextDouble()));
            case Domain.Numeric(var min, var max, var step, var whole) -> {
                var most = Math.min(max, Math.max(min + 10, plausible(input.unit()) * step));
                var value = min + (most - min) * random.nextDouble();
                yield java.util.Optional.of(whole ? Math.rint(value) : asPeopleType(value));
            }
        };
    }

    /// With six decimals: seventeen digits would test how numbers are read, twenty times as long.
    private static double asPeopleType(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    /// How many steps from the least number a plausible one is away.
    private static double plausible(String unit) {
        return unit.startsWith("USD per machine") ? 500 : 100;
    }
}
