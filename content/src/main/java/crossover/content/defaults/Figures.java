package crossover.content.defaults;

import crossover.calculators.Calculator;
import crossover.calculators.Input;
import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;
import crossover.content.parts.Per;
import crossover.content.parts.Purchase;
import crossover.content.tables.Prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one entry says for the inputs of a calculator that are named as its fields are, and for a
/// few that are prices.
record Figures(Library library, LocalDate day, Entry entry) {
    private static final Map<String, Purchase> PRICES =
            Map.of(
                    "inputUsdPerM", Purchase.TOKEN_INPUT,
                    "outputUsdPerM", Purchase.TOKEN_OUTPUT,
                    "cachedUsdPerM", Purchase.TOKEN_CACHED_INPUT,
                    "batchInputUsdPerM", Purchase.TOKEN_BATCH_INPUT,
                    "batchOutputUsdPerM", Purchase.TOKEN_BATCH_OUTPUT);

    List<Preset> presets(Calculator calculator) {
        return calculator.inputs().stream().flatMap(input -> preset(input).stream()).toList();
    }

    private Optional<Preset> preset(Input input) {
        return fact(input.id())
                .flatMap(
                        fact ->
                                fact.asOf(day)
                                        .flatMap(held -> preset(input, fact, held)));
    }

    private Optional<Fact> fact(String input) {
        if (PRICES.containsKey(input)) {
            return entry.detail().prices().prices().stream()
                    .filter(price -> price.offer().purchase() == PRICES.get(input))
                    .filter(price -> price.offer().per() == Per.MILLION_TOKENS)
                    .filter(price -> price.offer().currency().equals("USD"))
                    .findFirst()
                    .flatMap(price -> entry.fact("prices[" + price.key() + "]"));
        }
        return input.equals("usdPerHour") && entry.detail() instanceof Instance
                ? Prices.perHour(library, entry, Purchase.ON_DEMAND)
                : entry.spec(input);
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
