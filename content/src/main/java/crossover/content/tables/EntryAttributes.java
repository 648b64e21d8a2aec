package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.facts.Reading;
import crossover.query.Attributes;
import crossover.query.Clause;
import crossover.query.Truth;
import crossover.query.Value;

import java.util.List;
import java.util.Locale;

/// An entry as a query sees it on a day.
record EntryAttributes(Values values, Entry entry) implements Attributes {

    @Override
    public Value value(String field) {
        return values.asked(entry, field);
    }

    static Value of(Reading reading) {
        return switch (reading) {
            case Reading.Number(var value) -> Value.number(value.doubleValue());
            case Reading.Range(var low, var high) ->
                    new Value.Amount(low.doubleValue(), high.doubleValue());
            case Reading.Text(var value) -> Value.text(value);
            case Reading.Texts(var texts) -> new Value.Texts(texts);
            case Reading.Flag(var value) -> Value.text(value ? "yes" : "no");
            case Reading.NotPublished _, Reading.NotSeparable _ -> Value.UNSTATED;
        };
    }

    /// A word or phrase is looked for in the entry's names and its summary.
    @Override
    public Truth mentions(Clause.Text text) {
        var wanted = text.text().toLowerCase(Locale.ROOT);
        var frame = entry.frame();
        var aliases = frame.aliases().stream().map(alias -> alias.name()).toList();
        return Truth.of(
                holds(List.of(frame.name(), frame.summary(), entry.id().name()), wanted)
                        || holds(aliases, wanted));
    }

    private static boolean holds(List<String> texts, String wanted) {
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
