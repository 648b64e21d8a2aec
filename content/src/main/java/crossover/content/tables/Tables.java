package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.kinds.Comparison;
import crossover.content.kinds.Kind;
import crossover.content.library.Library;
import crossover.query.Query;
import crossover.query.Selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes tables from a library as of a day.
public final class Tables {
    private final Library library;
    private final Values values;

    public Tables(Library library, LocalDate day) {
        this.library = library;
        this.values = new Values(library, day);
    }

    /// All entries of a kind with all its columns.
    public Table ofKind(Kind kind) {
        return table(kind.title(), Columns.of(library, kind), library.ofKind(kind), Map.of());
    }

    /// The entries of a kind that a query matches, in its order.
    ///
    /// @param columns the fields to show; all of the kind if there are none
    public Table ofKind(Kind kind, Query query, List<String> columns) {
        var shown =
                columns.isEmpty()
                        ? Columns.of(library, kind)
                        : columns.stream()
                                .flatMap(f -> Columns.find(library, kind, f).stream())
                                .toList();
        return select(kind.title(), shown, library.ofKind(kind), query);
    }

    /// A comparison's table; empty if the entry is no comparison.
    public Optional<Table> of(Entry entry) {
        return entry.detail() instanceof Comparison comparison
                ? Optional.of(comparison(entry, comparison))
                : Optional.empty();
    }

    /// Entries side by side, a row each, with every column in which one of them says something.
    public Table sideBySide(List<Entry> entries) {
        var columns = new ArrayList<Column>();
        for (var entry : entries) {
            for (var column : Columns.of(library, entry.kind())) {
                if (columns.stream().noneMatch(c -> c.field().equals(column.field()))) {
                    columns.add(column);
                }
            }
        }
        return table("Side by side", columns, entries, Map.of()).withoutEmptyColumns();
    }

    private Table comparison(Entry entry, Comparison comparison) {
        return comparison.query().isEmpty()
                ? curated(entry, comparison)
                : select(
                        entry.name(),
                        columns(comparison),
                        library.entries(),
                        Query.parse(comparison.query()).query());
    }

    private List<Column> columns(Comparison comparison) {
        return comparison.columns().stream()
                .flatMap(
                        column ->
                                Columns.find(library, column.field())
                                        .map(found -> found.labelled(column.label()))
                                        .stream())
                .toList();
    }

    private Table curated(Entry entry, Comparison comparison) {
        var columns = comparison.header().stream().map(head -> Column.text(head, head)).toList();
        var rows =
                comparison.table().stream()
                        .map(
                                row ->
                                        new Row(
                                                Optional.empty(),
                                                row.stream()
                                                        .<Cell>map(
                                                                c ->
                                                                        new Cell.Curated(
                                                                                c.text(),
                                                                                c.citation()))
                                                        .toList()))
                        .toList();
        return new Table(entry.name(), values.day(), columns, rows, Map.of());
    }

    private Table select(
            String title, List<Column> columns, Collection<Entry> entries, Query query) {
        var chosen =
                Selection.of(
                        query, List.copyOf(entries), entry -> new EntryAttributes(values, entry));
        return table(title, columns, chosen.rows(), chosen.unstated());
    }

    private Table table(
            String title,
            List<Column> columns,
            Collection<Entry> entries,
            Map<String, Integer> unstated) {
        var rows =
                entries.stream()
                        .map(
                                entry ->
                                        new Row(
                                                Optional.of(entry),
                                                columns.stream()
                                                        .map(c -> values.of(entry, c.field()))
                                                        .toList()))
                        .toList();
        return new Table(title, values.day(), columns, rows, unstated);
    }
}
