package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.kinds.Accelerators;
import crossover.content.kinds.ComputeSystem;
import crossover.content.kinds.Instance;
import crossover.content.library.Library;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A machine can carry the accelerators it names, as far as its entry shows: its name speaks of no
/// other form factor, it has as many as machines have, and its interconnect is not faster than
/// theirs.
final class HostFits implements Rule {
    private static final List<String> FORM_FACTORS = List.of("SXM", "PCIe", "NVL", "OAM");

    /// The most in one machine, apart from the racks that act as one.
    private static final int MOST = 16;

    private static final List<Integer> RACKS = List.of(32, 36, 64, 72, 144);

    @Override
    public String name() {
        return "host-fits";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            accelerators(entry)
                    .ifPresent(
                            held ->
                                    library.find(held.id())
                                            .ifPresent(
                                                    one ->
                                                            check(
                                                                    entry, held, one, today,
                                                                    problems)));
        }
    }

    private static Optional<Accelerators> accelerators(Entry entry) {
        return switch (entry.detail()) {
            case Instance instance -> Optional.of(instance.accelerators());
            case ComputeSystem system -> Optional.of(system.accelerators());
            default -> Optional.empty();
        };
    }

    private void check(
            Entry host, Accelerators held, Entry one, LocalDate today, Problems problems) {
        var at = host.at("accelerators");
        var shape = held(one, "formFactor", today).map(said -> said.reading().plain()).orElse("");
        var named = FORM_FACTORS.stream().filter(factor -> names(host.name(), factor)).toList();
        if (FORM_FACTORS.contains(shape) && !named.isEmpty() && !named.contains(shape)) {
            problems.error(
                    name(),
                    at,
                    "`%s` does not carry `%s`, which is %s".formatted(host.name(), one.id(), shape),
                    "name the accelerator of the form factor %s".formatted(named.getFirst()));
        }
        count(held.count(), shape, at, problems);
        interconnect(host, one, today, problems);
    }

    private static boolean names(String name, String factor) {
        return List.of(name.split("[^A-Za-z0-9]+")).contains(factor);
    }

    private void count(int count, String shape, Location at, Problems problems) {
        if (count > MOST && !RACKS.contains(count) && !shape.equals("pod")) {
            problems.error(
                    name(),
                    at,
                    "no machine holds `%d` accelerators".formatted(count),
                    "count those of one machine, not of the cluster");
        }
    }

    private void interconnect(Entry host, Entry one, LocalDate today, Problems problems) {
        var field = "interconnectBothWaysGBPerS";
        var inside = held(host, field, today);
        var most = held(one, field, today).flatMap(said -> said.reading().number());
        var rate = inside.map(Statement::reading).flatMap(Reading::number);
        if (rate.isPresent() && most.isPresent() && rate.get().compareTo(most.get()) > 0) {
            problems.error(
                    name(),
                    inside.get().where(),
                    "`%s` GB/s are more than the %s GB/s of `%s`"
                            .formatted(
                                    rate.get().toPlainString(),
                                    most.get().toPlainString(),
                                    one.id()),
                    "give the rate of one accelerator, both directions together");
        }
    }

    private static Optional<Statement> held(Entry entry, String field, LocalDate day) {
        return entry.spec(field).flatMap(fact -> fact.asOf(day));
    }
}
