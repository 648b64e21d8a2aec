package crossover.content.defaults;

import crossover.calculators.Calculator;
import crossover.calculators.Input;
import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Measurement;
import crossover.content.library.Library;
import crossover.content.parts.Per;
import crossover.content.parts.Purchase;
import crossover.content.tables.Prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one entry says for the inputs of a calculator: its fields of the same names, and a few that
/// are prices, counts, or called otherwise there.
record Figures(Library library, LocalDate day, Entry entry) {
    private static final Map<String, Purchase> PRICES =
            Map.of(
                    "inputUsdPerM", Purchase.TOKEN_INPUT,
                    "outputUsdPerM", Purchase.TOKEN_OUTPUT,
                    "cachedUsdPerM", Purchase.TOKEN_CACHED_INPUT,
                    "batchInputUsdPerM", Purchase.TOKEN_BATCH_INPUT,
                    "batchOutputUsdPerM", Purchase.TOKEN_BATCH_OUTPUT);

    /// Other names of fields.
    private static final Map<String, String> FIELDS =
            Map.of(
                    "peakTflops", "bf16DenseTflops",
                    "bandwidthGBPerS", "memoryBandwidthGBPerS",
                    "mfu", "mfuPercent");

    private static final double PERCENT = 0.01;

    List<Preset> presets(Calculator calculator) {
        return calculator.inputs().stream().flatMap(this::preset).toList();
    }

    private Stream<Preset> preset(Input input) {
        return switch (entry.detail()) {
            case Measurement measurement -> measured(measurement, input);
            case Instance instance -> rented(instance, input);
            default ->
                    price(input.id()).or(() -> field(input.id())).stream()
                            .flatMap(fact -> preset(input, fact));
        };
    }

    /// What was reached, on how many of which accelerators.
    private Stream<Preset> measured(Measurement measurement, Input input) {
        return switch (input.id()) {
            case "accelerators" ->
                    Stream.of("tokensPerS", "samplesPerS", "minutesToTrain", "mfuPercent")
                            .flatMap(field -> entry.spec(field).stream())
                            .flatMap(fact -> preset(input, fact))
                            .limit(1)
                            .map(preset -> preset.exactly(measurement.count()));
            case "peakTflops" ->
                    library.find(measurement.accelerator()).stream()
                            .flatMap(of -> new Figures(library, day, of).preset(input));
            case "mfu" ->
                    entry.spec("mfuPercent").stream()
                            .flatMap(fact -> preset(input, fact))
                            .map(preset -> preset.times(PERCENT));
            case "tokensPerS" ->
                    measurement.task() == Measurement.Task.INFERENCE
                            ? entry.spec("tokensPerS").stream().flatMap(f -> preset(input, f))
                            : Stream.empty();
            default -> Stream.empty();
        };
    }

    private Stream<Preset> rented(Instance instance, Input input) {
        var price =
                Prices.perHour(library, entry, Purchase.ON_DEMAND).stream()
                        .flatMap(fact -> preset(input, fact));
        return switch (input.id()) {
            case "usdPerHour" -> price;
            case "usdPerAcceleratorHour" ->
                    price.map(preset -> preset.times(1.0 / instance.accelerators().count()));
            default -> Stream.empty();
        };
    }

    private Optional<Fact> price(String input) {
        return entry.detail().prices().prices().stream()
                .filter(price -> price.offer().purchase() == PRICES.get(input))
                .filter(price -> price.offer().per() == Per.MILLION_TOKENS)
                .filter(price -> price.offer().currency().equals("USD"))
                .findFirst()
                .flatMap(price -> entry.fact("prices[" + price.key() + "]"));
    }

    /// Of a model without experts all parameters work on a token.
    private Optional<Fact> field(String input) {
        var field = entry.spec(FIELDS.getOrDefault(input, input));
        return input.equals("activeParametersB")
                ? field.or(() -> entry.spec("parametersB"))
                : field;
    }

    private Stream<Preset> preset(Input input, Fact fact) {
        return fact.asOf(day).flatMap(held -> preset(input, fact, held)).stream();
    }

    private Optional<Preset> preset(Input input, Fact fact, Statement held) {
        var text = held.reading() instanceof Reading.Text(var word) ? word : "";
        var numbers = held.reading().numbers();
        var isWord = input.options().stream().anyMatch(option -> option.word().equals(text));
        if (numbers.isEmpty() && !isWord) {
            return Optional.empty();
        }
        var isRange = numbers.size() > 1;
        return Optional.of(
                new Preset(
                        input.id(),
                        entry.name(),
                        held.reading().number().map(Number::doubleValue).orElse(0.0),
                        isRange ? Optional.of(numbers.getFirst().doubleValue()) : Optional.empty(),
                        isRange ? Optional.of(numbers.getLast().doubleValue()) : Optional.empty(),
                        entry.id(),
                        fact.address(),
                        held.citation(),
                        text,
                        ""));
    }
}
