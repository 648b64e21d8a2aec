package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.schema.Field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Every number is within the bounds of its field, and no range runs backward: a value outside is a
/// slip of digits or of units before it is news.
final class ValuesPlausible implements Rule {
    @Override
    public String name() {
        return "values-plausible";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            for (var field : entry.kind().fields()) {
                check(entry, field, problems);
            }
            entry.facts().values().forEach(fact -> forward(fact, problems));
        }
    }

    private void check(Entry entry, Field field, Problems problems) {
        if (field.type() != Field.Type.NUMBER) {
            return;
        }
        for (var said : entry.spec(field.name()).map(Fact::statements).orElse(List.of())) {
            for (var number : said.reading().numbers()) {
                bound(field, number, said, problems);
            }
        }
    }

    private void bound(Field field, BigDecimal number, Statement said, Problems problems) {
        if (number.doubleValue() < field.min() || number.doubleValue() > field.max()) {
            var unit = field.unit().isEmpty() ? "" : " " + field.unit();
            problems.error(
                    name(),
                    said.where(),
                    "`%s` is not plausible for `%s`"
                            .formatted(number.toPlainString(), field.name()),
                    "it lies between %s and %s%s: look at the digits and the unit"
                            .formatted(plain(field.min()), plain(field.max()), unit));
        }
    }

    private void forward(Fact fact, Problems problems) {
        for (var said : fact.statements()) {
            if (said.reading() instanceof Reading.Range(var low, var high)
                    && low.compareTo(high) > 0) {
                problems.error(
                        name(),
                        said.where(),
                        "the range `%s` runs backward".formatted(said.reading().plain()),
                        "write the lesser value as `low`");
            }
        }
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
