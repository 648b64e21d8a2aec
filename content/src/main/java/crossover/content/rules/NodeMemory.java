package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Statement;
import crossover.content.kinds.ComputeSystem;
import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The accelerator memory that a vendor prints for a machine is that of one accelerator times their
/// number.
final class NodeMemory implements Rule {
    /// Vendors round to tens of gigabytes: 2.3 TB for 8 × 288 GB.
    private static final double ROUNDING = 0.01;

    @Override
    public String name() {
        return "node-memory";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(ComputeSystem.KIND)) {
            var printed = entry.spec("acceleratorMemoryGB").flatMap(fact -> fact.asOf(today));
            printed.ifPresent(said -> check(library, entry, said, today, problems));
        }
    }

    private void check(
            Library library, Entry entry, Statement said, LocalDate today, Problems problems) {
        if (!(entry.detail() instanceof ComputeSystem system)) {
            return;
        }
        var address = new FactAddress(system.accelerators().id(), "specs.memoryGB");
        var one = library.fact(address).flatMap(fact -> fact.numberOn(today));
        var printed = said.reading().number();
        if (one.isEmpty() || printed.isEmpty()) {
            return;
        }
        var count = system.accelerators().count();
        var all = one.get().multiply(BigDecimal.valueOf(count));
        if (!agree(all.doubleValue(), printed.get().doubleValue())) {
            problems.error(
                    name(),
                    said.where(),
                    "%d × %s GB are %s GB, not `%s`"
                            .formatted(
                                    count,
                                    one.get().toPlainString(),
                                    all.toPlainString(),
                                    printed.get().toPlainString()),
                    "compare it with `%s`".formatted(address));
        }
    }

    private static boolean agree(double reckoned, double printed) {
        return Math.abs(reckoned - printed) <= ROUNDING * reckoned;
    }
}
