package crossover.content.defaults;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Statement;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Provider;
import crossover.content.library.Library;
import crossover.content.parts.Purchase;
import crossover.content.tables.Prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the library says of one machine that is compared: its prices with their dates, how many
/// accelerators it holds, what it draws.
record Machine(Library library, LocalDate day, Entry entry) {
    private static final double WATTS_PER_KW = 1000;

    /// The shortest first.
    private static final List<Purchase> COMMITMENTS =
            List.of(
                    Purchase.RESERVED_1Y,
                    Purchase.SAVINGS_1Y,
                    Purchase.COMMITTED_1Y,
                    Purchase.RESERVED_3Y,
                    Purchase.SAVINGS_3Y,
                    Purchase.COMMITTED_3Y);

    List<Preset> presets() {
        var presets = new ArrayList<Preset>();
        switch (entry.detail()) {
            case Instance instance -> rented(instance, presets);
            case ComputeSystem system -> owned(system, presets);
            default -> {}
        }
        return presets;
    }

    private void rented(Instance instance, List<Preset> presets) {
        var onDemand = Prices.perHour(library, entry, Purchase.ON_DEMAND);
        onDemand.flatMap(fact -> preset("cloudUsdPerHour", fact)).ifPresent(presets::add);
        onDemand.or(this::anyFact)
                .flatMap(fact -> preset("acceleratorsPerInstance", fact))
                .map(preset -> counting(preset, instance.accelerators().count()))
                .ifPresent(presets::add);
        Prices.perHour(library, entry, Purchase.SPOT)
                .flatMap(fact -> preset("spotUsdPerHour", fact))
                .ifPresent(presets::add);
        committed(presets);
        library.find(instance.provider()).ifPresent(provider -> egress(provider, presets));
    }

    /// The commitment that binds least long; its price and its term come together.
    private void committed(List<Preset> presets) {
        for (var purchase : COMMITMENTS) {
            var price =
                    Prices.perHour(library, entry, purchase)
                            .flatMap(fact -> preset("reservedUsdPerHour", fact));
            if (price.isPresent()) {
                presets.add(price.get());
                presets.add(counting(renamed(price.get(), "reservedYears"), years(purchase)));
                return;
            }
        }
    }

    private static int years(Purchase commitment) {
        return commitment.name().endsWith("3Y") ? 3 : 1;
    }

    private void egress(Entry from, List<Preset> presets) {
        if (from.detail() instanceof Provider provider && !provider.egress().isEmpty()) {
            var tiers =
                    provider.egress().stream()
                            .map(
                                    t ->
                                            t.upToGB().map(gb -> plain(gb) + ":").orElse("")
                                                    + plain(t.usdPerGB()))
                            .collect(Collectors.joining(" "));
            var first = provider.egress().getFirst();
            presets.add(
                    new Preset(
                            "egressUsdPerGB",
                            from.name(),
                            first.usdPerGB().doubleValue(),
                            Optional.empty(),
                            Optional.empty(),
                            from.id(),
                            new FactAddress(from.id(), "egress"),
                            first.citation(),
                            tiers,
                            ""));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void owned(ComputeSystem system, List<Preset> presets) {
        Prices.perUnit(entry).flatMap(fact -> preset("machineUsd", fact)).ifPresent(presets::add);
        entry.spec("maximumWatts")
                .flatMap(fact -> preset("maximumKWPerMachine", fact))
                .map(preset -> preset.times(1 / WATTS_PER_KW))
                .ifPresent(presets::add);
        anyFact()
                .flatMap(fact -> preset("acceleratorsPerMachine", fact))
                .map(preset -> counting(preset, system.accelerators().count()))
                .ifPresent(presets::add);
    }

    /// One of its facts with a number, to say who describes the machine.
    private Optional<Fact> anyFact() {
        return entry.facts().values().stream()
                .filter(fact -> fact.numberOn(day).isPresent())
                .findFirst();
    }

    private Optional<Preset> preset(String input, Fact fact) {
        return fact.asOf(day)
                .filter(held -> held.reading().number().isPresent())
                .map(held -> preset(input, fact, held));
    }

    private Preset preset(String input, Fact fact, Statement held) {
        var numbers = held.reading().numbers();
        var isRange = numbers.size() > 1;
        return new Preset(
                input,
                entry.name(),
                held.reading().number().orElseThrow().doubleValue(),
                isRange ? Optional.of(numbers.getFirst().doubleValue()) : Optional.empty(),
                isRange ? Optional.of(numbers.getLast().doubleValue()) : Optional.empty(),
                entry.id(),
                fact.address(),
                held.citation());
    }

    private static Preset renamed(Preset preset, String input) {
        return new Preset(
                input,
                preset.label(),
                preset.value(),
                preset.low(),
                preset.high(),
                preset.from(),
                preset.fact(),
                preset.citation());
    }

    /// A count is exact: its low and its high are the count.
    private static Preset counting(Preset preset, int count) {
        return new Preset(
                preset.input(),
                preset.label(),
                count,
                Optional.empty(),
                Optional.empty(),
                preset.from(),
                preset.fact(),
                preset.citation());
    }
}
