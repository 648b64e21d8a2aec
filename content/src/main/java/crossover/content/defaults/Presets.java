package crossover.content.defaults;

import crossover.calculators.Calculators;
import crossover.calculators.Default;
import crossover.calculators.Domain;
import crossover.calculators.Input;
import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.kinds.Assumption;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Kind;
import crossover.content.library.Library;
import crossover.content.parts.Purchase;
import crossover.content.tables.Prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The values that a calculator's inputs can take on a day.
///
/// The engine knows no default. An assumption names the inputs it feeds (`feeds:
/// [break-even.hoursPerMonth]`); the first that feeds an input is its default, the others are
/// offered beside it, and so are the prices of all instances and systems.
public final class Presets {
    private final Library library;
    private final LocalDate day;
    private final List<Entry> named;

    public Presets(Library library, LocalDate day) {
        this(library, day, List.of());
    }

    /// @param named entries that are asked about, such as the machines that are compared: what the
    ///     library says of them goes before what it assumes
    public Presets(Library library, LocalDate day, List<Entry> named) {
        this.library = library;
        this.day = day;
        this.named = List.copyOf(named);
    }

    /// The default of each input of a calculator; none for an input that nothing feeds.
    public Map<String, Preset> defaults(String calculator) {
        var defaults = new LinkedHashMap<String, Preset>();
        all(calculator).forEach(preset -> defaults.putIfAbsent(preset.input(), preset));
        return defaults;
    }

    /// The same, and those that hold with one choice only, such as the rates of currencies.
    public List<Preset> all(String calculator) {
        var known = new ArrayList<Preset>();
        for (var subject : Subject.of(calculator)) {
            named.stream().filter(subject::holds).forEach(e -> known.addAll(of(calculator, e)));
        }
        for (var subject : Subject.of(calculator)) {
            if (named.stream().noneMatch(subject::holds)) {
                usual(calculator, subject).ifPresent(e -> known.addAll(of(calculator, e)));
            }
        }
        known.addAll(assumptions(calculator));
        var first = new LinkedHashMap<String, Preset>();
        known.forEach(preset -> first.putIfAbsent(preset.input() + " " + preset.when(), preset));
        return List.copyOf(first.values());
    }

    /// What one entry says for a calculator.
    public List<Preset> of(String calculator, Entry entry) {
        if (calculator.equals("total-cost")) {
            return new Machine(library, day, entry).presets();
        }
        return Calculators.find(calculator)
                .map(found -> new Figures(library, day, entry).presets(found))
                .orElse(List.of());
    }

    /// The entry that a calculator is about where none is named: an assumption that feeds
    /// `llm-memory.model` takes a fact of it.
    public Optional<Entry> usual(String calculator, Subject subject) {
        var feed = calculator + "." + subject.option();
        return library.ofKind(Assumption.KIND).stream()
                .flatMap(
                        entry ->
                                entry.detail() instanceof Assumption assumption
                                                && assumption.feeds().contains(feed)
                                        ? assumption.takes().stream()
                                        : Stream.empty())
                .findFirst()
                .flatMap(fact -> library.find(fact.entry()));
    }

    /// The same as the engine takes them, with the names of their sources.
    public List<Default> known(String calculator) {
        return all(calculator).stream().map(this::known).toList();
    }

    /// Those that hold whatever entry is named.
    public List<Default> assumed(String calculator) {
        return assumptions(calculator).stream().map(this::known).toList();
    }

    /// What one entry says, as the engine takes it.
    public List<Default> said(String calculator, Entry entry) {
        return of(calculator, entry).stream().map(this::known).toList();
    }

    private Default known(Preset preset) {
        var source = library.find(preset.citation().source()).map(Entry::name);
        return new Default(
                preset.input(),
                preset.value(),
                Math.min(preset.low().orElse(preset.value()), preset.value()),
                Math.max(preset.high().orElse(preset.value()), preset.value()),
                source.orElse(preset.citation().source().name()),
                preset.citation().seen().toString(),
                preset.text(),
                preset.when());
    }

    /// All values offered for an input, its default first.
    public List<Preset> offered(String calculator, String input) {
        var offered = new ArrayList<Preset>();
        assumptions(calculator).stream().filter(p -> p.input().equals(input)).forEach(offered::add);
        switch (input) {
            case "cloudUsdPerHour" ->
                    offered.addAll(
                            prices(
                                    Instance.KIND,
                                    input,
                                    e -> Prices.perHour(library, e, Purchase.ON_DEMAND)));
            case "capexUsd" -> offered.addAll(prices(ComputeSystem.KIND, input, Prices::perUnit));
            default -> {}
        }
        return offered;
    }

    private List<Preset> assumptions(String calculator) {
        var presets = new ArrayList<Preset>();
        for (var entry : library.ofKind(Assumption.KIND)) {
            if (entry.detail() instanceof Assumption assumption) {
                for (var feed : assumption.feeds()) {
                    if (feed.startsWith(calculator + ".")) {
                        var input = feed.substring(calculator.length() + 1);
                        preset(entry, assumption, input)
                                .map(preset -> currency(preset, assumption.unit()))
                                .map(preset -> listed(calculator, preset))
                                .ifPresent(presets::add);
                    }
                }
            }
        }
        return presets;
    }

    /// An exchange rate, in `EUR per USD`, holds for its currency only.
    private static Preset currency(Preset preset, String unit) {
        return preset.input().equals("exchangeRate")
                ? preset.holding(unit.split(" ", 2)[0])
                : preset;
    }

    /// Things to choose among: all entries of the kind.
    private Preset listed(String calculator, Preset preset) {
        return Calculators.find(calculator)
                .flatMap(found -> found.input(preset.input()))
                .map(Input::domain)
                .filter(Domain.Catalog.class::isInstance)
                .map(Domain.Catalog.class::cast)
                .map(catalog -> preset.saying(new Catalogs(library, day).typed(catalog)))
                .orElse(preset);
    }

    private Optional<Preset> preset(Entry entry, Assumption assumption, String input) {
        var value = new FactAddress(entry.id(), "specs.value");
        return library.fact(assumption.takes().orElse(value))
                .flatMap(fact -> preset(entry, input, fact));
    }

    private List<Preset> prices(Kind kind, String input, Function<Entry, Optional<Fact>> price) {
        return library.ofKind(kind).stream()
                .flatMap(entry -> price.apply(entry).flatMap(f -> preset(entry, input, f)).stream())
                .toList();
    }

    private Optional<Preset> preset(Entry entry, String input, Fact fact) {
        return fact.asOf(day)
                .flatMap(
                        held ->
                                held.reading()
                                        .number()
                                        .map(
                                                value ->
                                                        new Preset(
                                                                input,
                                                                entry.name(),
                                                                value.doubleValue(),
                                                                bound(entry, "low"),
                                                                bound(entry, "high"),
                                                                entry.id(),
                                                                fact.address(),
                                                                held.citation())));
    }

    private Optional<Double> bound(Entry entry, String field) {
        return entry.spec(field)
                .flatMap(fact -> fact.asOf(day))
                .flatMap(held -> held.reading().number())
                .map(Number::doubleValue);
    }
}
