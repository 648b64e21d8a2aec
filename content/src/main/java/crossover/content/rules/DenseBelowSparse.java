package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.Statement;
import crossover.content.kinds.Accelerator;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.schema.Field;

import java.time.LocalDate;
import java.util.Optional;

/// Dense throughput is never above the sparse one of the same precision, neither within what one
/// source says nor in what is held true.
final class DenseBelowSparse implements Rule {
    @Override
    public String name() {
        return "dense-below-sparse";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.ofKind(Accelerator.KIND)) {
            for (var field : Accelerator.KIND.fields()) {
                if (field.name().contains("Dense")) {
                    check(entry, field, today, problems);
                }
            }
        }
    }

    private void check(Entry entry, Field field, LocalDate today, Problems problems) {
        var dense = field.name();
        var sparse = dense.replace("Dense", "Sparse");
        for (var block : entry.detail().specs()) {
            var values = block.values();
            compare(
                    dense,
                    Optional.ofNullable(values.get(dense)),
                    Optional.ofNullable(values.get(sparse)),
                    problems);
        }
        compare(dense, held(entry, dense, today), held(entry, sparse, today), problems);
    }

    private static Optional<Statement> held(Entry entry, String field, LocalDate day) {
        return entry.spec(field).flatMap(fact -> fact.asOf(day));
    }

    private void compare(
            String field,
            Optional<Statement> dense,
            Optional<Statement> sparse,
            Problems problems) {
        var low = dense.flatMap(said -> said.reading().number());
        var high = sparse.flatMap(said -> said.reading().number());
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            problems.error(
                    name(),
                    dense.get().where(),
                    "`%s` of `%s` is above the sparse figure, `%s`"
                            .formatted(
                                    field, low.get().toPlainString(), high.get().toPlainString()),
                    "the sparse one is at %s; vendors print it without saying so"
                            .formatted(sparse.get().where()));
        }
    }
}
