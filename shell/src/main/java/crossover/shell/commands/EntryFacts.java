package crossover.shell.commands;

import crossover.content.entries.Entry;
import crossover.content.facts.Fact;
import crossover.content.facts.Statement;
import crossover.content.library.Library;
import crossover.content.tables.Cell;
import crossover.content.tables.Columns;
import crossover.content.tables.Table;
import crossover.content.tables.Values;

import java.time.LocalDate;
import java.util.List;

/// What an entry says, a row for each statement: what holds, what contradicts it, what was said at
/// other times.
final class EntryFacts {
    private final Grid grid =
            new Grid()
                    .text("fact", "Fact")
                    .text("value", "Value")
                    .text("unit", "Unit")
                    .text("source", "Source")
                    .text("seen", "Seen")
                    .text("standing", "");
    private final LocalDate day;

    private EntryFacts(LocalDate day) {
        this.day = day;
    }

    static Table of(Entry entry, Library library, LocalDate day) {
        var facts = new EntryFacts(day);
        entry.detail().properties().forEach(p -> facts.plain(p.name(), p.value().plain(), "", ""));
        facts.derived(entry, library);
        entry.kind()
                .fields()
                .forEach(
                        field ->
                                entry.spec(field.name())
                                        .ifPresent(
                                                fact ->
                                                        facts.fact(
                                                                field.name(), fact, field.unit())));
        entry.detail()
                .prices()
                .prices()
                .forEach(
                        price ->
                                entry.fact("prices[" + price.key() + "]")
                                        .ifPresent(
                                                fact ->
                                                        facts.fact(
                                                                "prices[" + price.key() + "]",
                                                                fact,
                                                                price.offer().unit())));
        return facts.grid.table(entry.name(), day);
    }

    private void derived(Entry entry, Library library) {
        var values = new Values(library, day);
        for (var column : Columns.of(entry)) {
            if (values.of(entry, column.field()) instanceof Cell.Derived cell) {
                plain(
                        column.field(),
                        cell.reading().plain(),
                        cell.unit(),
                        "derived: " + cell.formula());
            }
        }
    }

    private void plain(String name, String value, String unit, String from) {
        grid.row(name, value, unit, from, "", "");
    }

    private void fact(String name, Fact fact, String unit) {
        var held = fact.asOf(day);
        var conflicts = fact.conflictsOn(day);
        held.ifPresent(statement -> statement(name, statement, unit, ""));
        for (var statement : fact.statements()) {
            if (held.isEmpty() || !held.get().equals(statement)) {
                statement(name, statement, unit, standing(statement, conflicts));
            }
        }
    }

    private String standing(Statement statement, List<Statement> conflicts) {
        if (conflicts.contains(statement)) {
            return "disagrees";
        }
        return statement.knownBy(day) ? "earlier" : "later";
    }

    private void statement(String name, Statement statement, String unit, String standing) {
        var citation = statement.citation();
        var said = statement.reading().isStated() ? unit : "";
        var seen = citation.seen() + citation.from().map(from -> ", since " + from).orElse("");
        grid.row(name, statement.reading().plain(), said, citation.source().name(), seen, standing);
    }
}
