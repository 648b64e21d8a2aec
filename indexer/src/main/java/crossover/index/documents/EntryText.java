package crossover.index.documents;

import crossover.content.entries.Entry;
import crossover.content.facts.Reading;
import crossover.content.parts.Alias;
import crossover.content.schema.Field;
import crossover.content.tables.Values;
import crossover.search.Scoring;

import java.util.ArrayList;
import java.util.List;

/// The words of an entry, by the fields that [Scoring] weighs. A field may have several pieces; no
/// phrase runs from one into the next.
record EntryText(
        String name,
        List<String> aliases,
        String summary,
        List<String> headings,
        List<String> body) {

    static EntryText of(Entry entry, Values values) {
        return new EntryText(
                entry.name(),
                aliases(entry),
                entry.frame().summary(),
                entry.prose().headings(),
                body(entry, values));
    }

    /// The pieces of a field.
    List<String> of(Scoring.Field field) {
        return switch (field) {
            case NAME -> List.of(name);
            case ALIASES -> aliases;
            case SUMMARY -> List.of(summary);
            case HEADINGS -> headings;
            case BODY -> body;
        };
    }

    /// The other names, and the name of the file: who knows the address types its words.
    private static List<String> aliases(Entry entry) {
        var aliases = new ArrayList<>(entry.frame().aliases().stream().map(Alias::name).toList());
        aliases.add(entry.id().name());
        return aliases;
    }

    /// The prose, the sentences of the front matter, and what is stated in words: `HBM3`, `aws`.
    private static List<String> body(Entry entry, Values values) {
        var body = new ArrayList<String>();
        entry.prose().plain().lines().forEach(body::add);
        body.addAll(entry.detail().texts());
        entry.detail().properties().forEach(property -> words(property.value(), body));
        for (var field : entry.kind().fields()) {
            if (field.type() == Field.Type.TEXT) {
                values.of(entry, field.name()).says().ifPresent(says -> words(says, body));
            }
        }
        return body.stream().map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private static void words(Reading reading, List<String> body) {
        switch (reading) {
            case Reading.Text(var text) -> body.add(text);
            case Reading.Texts(var texts) -> body.addAll(texts);
            case Reading.Number _, Reading.Range _, Reading.Flag _ -> {}
            case Reading.NotPublished _, Reading.NotSeparable _ -> {}
        }
    }
}
