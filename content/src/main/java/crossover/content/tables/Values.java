package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.kinds.Detail;
import crossover.content.library.Library;
import crossover.content.schema.Field;
import crossover.query.Value;

import java.time.LocalDate;

/// What any field of any entry says on a day, be it a name, a property, a fact or a derived value.
/// Tables, queries, JSON and the index all ask here.
public final class Values {
    private final LocalDate day;
    private final Derivation derivation;

    public Values(Library library, LocalDate day) {
        this.day = day;
        this.derivation = new Derivation(library, day);
    }

    public LocalDate day() {
        return day;
    }

    /// The cell of a field; empty if the entry's kind has no such field or nothing is stated.
    public Cell of(Entry entry, String field) {
        return switch (field) {
            case "id" -> text(entry.id().toString());
            case "kind" -> text(entry.kind().folder());
            case "name" -> text(entry.name());
            case "summary" -> text(entry.frame().summary());
            default ->
                    Derivation.derives(entry, field)
                            ? derivation.cell(entry, field)
                            : own(entry, field);
        };
    }

    /// The same value as a condition asks it.
    public Value asked(Entry entry, String field) {
        return of(entry, field).says().map(EntryAttributes::of).orElse(Value.UNSTATED);
    }

    private Cell own(Entry entry, String field) {
        var property =
                entry.detail().properties().stream()
                        .filter(p -> p.name().equals(field))
                        .findFirst();
        if (property.isPresent()) {
            return property.map(Detail.Property::value).<Cell>map(Cell.Plain::new).orElseThrow();
        }
        var unit = entry.kind().field(field).map(Field::unit).orElse("");
        return entry.spec(field).map(fact -> stated(fact, day, unit)).orElse(Cell.EMPTY);
    }

    static Cell stated(Fact fact, LocalDate day, String unit) {
        return fact.asOf(day)
                .<Cell>map(held -> new Cell.Stated(fact, held, fact.conflictsOn(day), unit))
                .orElse(Cell.EMPTY);
    }

    private static Cell text(String text) {
        return new Cell.Plain(new Reading.Text(text));
    }
}
