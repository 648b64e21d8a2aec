package crossover.content.rules;

import crossover.content.entries.Entry;
import crossover.content.kinds.Detail;
import crossover.content.kinds.Instance;
import crossover.content.kinds.Measurement;
import crossover.content.kinds.Regulation;
import crossover.content.library.Library;
import crossover.content.problems.Problems;
import crossover.content.schema.Field;

import java.time.LocalDate;

/// What readers will ask of every entry of a kind is stated, or said to be not published: a blank
/// would leave open whether anybody looked.
final class RequiredFacts implements Rule {
    @Override
    public String name() {
        return "required-facts";
    }

    @Override
    public void check(Library library, LocalDate today, Problems problems) {
        for (var entry : library.entries()) {
            entry.kind().fields().stream()
                    .filter(Field::required)
                    .filter(field -> entry.spec(field.name()).isEmpty())
                    .forEach(field -> missing(entry, field, problems));
            parts(entry, entry.detail(), problems);
        }
    }

    private void missing(Entry entry, Field field, Problems problems) {
        problems.error(
                name(),
                entry.at("specs"),
                "`%s` is not stated".formatted(field.name()),
                "state it with its source, or write `%s: not-published`".formatted(field.name()));
    }

    private void parts(Entry entry, Detail detail, Problems problems) {
        if (detail instanceof Instance instance && instance.prices().prices().isEmpty()) {
            problems.error(
                    name(),
                    entry.at("prices"),
                    "no price is stated",
                    "state one with its source, or write `amount: not-published`");
        }
        if (detail instanceof Regulation law && law.status().isEmpty()) {
            problems.error(
                    name(),
                    entry.at("status"),
                    "no status is stated",
                    "say since when the law is proposed, adopted or in force");
        }
        if (detail instanceof Measurement measurement
                && measurement.model().isEmpty()
                && entry.spec("modelName").isEmpty()) {
            problems.error(
                    name(),
                    entry.at("model"),
                    "no model is stated",
                    "name an entry in `model`, or write `modelName` under `specs`");
        }
    }
}
