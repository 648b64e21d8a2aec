package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Reading;
import crossover.content.kinds.Accelerators;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;
import crossover.content.parts.Purchase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The values that are reckoned over several entries. A sum that an editor types goes wrong; a sum
/// that is derived follows its facts.
final class Derivation {
    static final String USD_PER_HOUR = "usdPerHour";
    static final String USD_PER_GPU_HOUR = "usdPerGpuHour";
    static final String USD_PER_GB_HOUR = "usdPerGBHour";
    static final String USD_PER_TFLOP_HOUR = "usdPerTflopHour";
    static final String USD_SPOT_PER_HOUR = "usdSpotPerHour";
    static final String USD = "usd";
    static final String ACCELERATOR_MEMORY_GB = "acceleratorMemoryGB";

    /// A quotient needs no more: its parts are seldom known better.
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Library library;
    private final LocalDate day;

    Derivation(Library library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    /// Whether a field of this name is derived rather than stated.
    static boolean derives(Entry entry, String field) {
        return switch (field) {
            case ACCELERATOR_MEMORY_GB, USD_PER_GPU_HOUR, USD_PER_GB_HOUR, USD_PER_TFLOP_HOUR ->
                    accelerators(entry).isPresent();
            case USD_PER_HOUR, USD_SPOT_PER_HOUR, USD -> true;
            default -> false;
        };
    }

    Cell cell(Entry entry, String field) {
        return switch (field) {
            case USD_PER_HOUR ->
                    stated(Prices.perHour(library, entry, Purchase.ON_DEMAND), "USD/h");
            case USD_SPOT_PER_HOUR ->
                    stated(Prices.perHour(library, entry, Purchase.SPOT), "USD/h");
            case USD -> stated(Prices.perUnit(entry), "USD");
            case USD_PER_GPU_HOUR -> perGpu(entry);
            case USD_PER_GB_HOUR -> per(entry, "specs.memoryGB", "memory");
            case USD_PER_TFLOP_HOUR -> per(entry, "specs.bf16DenseTflops", "dense BF16");
            case ACCELERATOR_MEMORY_GB -> memory(entry);
            default -> Cell.EMPTY;
        };
    }

    private Cell stated(Optional<Fact> fact, String unit) {
        return fact.map(found -> Values.stated(found, day, unit)).orElse(Cell.EMPTY);
    }

    private Cell perGpu(Entry entry) {
        var price = Prices.perHour(library, entry, Purchase.ON_DEMAND);
        var count = accelerators(entry).map(Accelerators::count).orElse(1);
        return price.map(
                        fact ->
                                reckon(
                                        fact,
                                        value ->
                                                value.divide(
                                                        BigDecimal.valueOf(count),
                                                        MathContext.DECIMAL64),
                                        "USD/h",
                                        "price per hour / " + count))
                .orElse(Cell.EMPTY);
    }

    /// The price per hour for each unit of what all accelerators have together.
    private Cell per(Entry entry, String path, String words) {
        var price = Prices.perHour(library, entry, Purchase.ON_DEMAND);
        var held = accelerators(entry);
        var fact = held.flatMap(a -> library.fact(new FactAddress(a.id(), path)));
        var all =
                fact.flatMap(f -> f.asOf(day))
                        .flatMap(said -> said.reading().number())
                        .map(one -> one.multiply(BigDecimal.valueOf(held.get().count())))
                        .filter(sum -> sum.signum() > 0);
        return all.isEmpty() || price.isEmpty()
                ? Cell.EMPTY
                : reckon(
                        price.get(),
                        value -> value.divide(all.get(), FOUR_DIGITS),
                        "USD/h",
                        "price per hour / " + held.get().count() + " × " + words + " of one",
                        fact.get().address());
    }

    private Cell memory(Entry entry) {
        var held = accelerators(entry);
        var memory = held.flatMap(a -> library.fact(new FactAddress(a.id(), "specs.memoryGB")));
        return memory.map(
                        fact ->
                                reckon(
                                        fact,
                                        value ->
                                                value.multiply(
                                                        BigDecimal.valueOf(held.get().count())),
                                        "GB",
                                        held.get().count() + " × memory of one"))
                .orElse(Cell.EMPTY);
    }

    private Cell reckon(
            Fact fact,
            java.util.function.UnaryOperator<BigDecimal> formula,
            String unit,
            String words,
            FactAddress... others) {
        return fact.asOf(day)
                .flatMap(held -> held.reading().number())
                .<Cell>map(
                        value ->
                                new Cell.Derived(
                                        new Reading.Number(formula.apply(value)),
                                        unit,
                                        words,
                                        from(fact, others)))
                .orElse(Cell.EMPTY);
    }

    private static List<FactAddress> from(Fact fact, FactAddress... others) {
        return Stream.concat(Stream.of(fact.address()), Stream.of(others)).toList();
    }

    private static Optional<Accelerators> accelerators(Entry entry) {
        return switch (entry.detail()) {
            case Instance instance -> Optional.of(instance.accelerators());
            case ComputeSystem system -> Optional.of(system.accelerators());
            default -> Optional.empty();
        };
    }
}
