package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Columns;
import crossover.site.links.PageAddress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the few figures at the head of an entry's page.
///
/// @param href where the figure comes from: a row of this page, or of another for derived ones
/// @param note when it was seen, or how it was reckoned
public record Highlight(String label, Figure figure, String href, String note) {
    private static final int MOST = 4;

    /// The prices and what every entry of the kind must state, as far as there is something to
    /// show.
    public static List<Highlight> of(Entry entry, Ways ways) {
        return candidates(entry, ways.edition())
                .flatMap(column -> of(entry, column, ways).stream())
                .limit(MOST)
                .toList();
    }

    /// The first price of an entry; empty if it has none.
    public static Optional<Highlight> price(Entry entry, Ways ways) {
        return candidates(entry, ways.edition())
                .filter(Highlight::isPrice)
                .flatMap(column -> of(entry, column, ways).stream())
                .findFirst();
    }

    private static Stream<Column> candidates(Entry entry, Edition edition) {
        var columns =
                Columns.of(edition.library(), entry.kind()).stream()
                        .filter(Column::numeric)
                        .toList();
        var derived = columns.stream().filter(column -> isPrice(column) || !isField(entry, column));
        var needed = columns.stream().filter(column -> isNeeded(entry, column));
        return Stream.concat(derived, needed).distinct();
    }

    private static boolean isPrice(Column column) {
        return column.field().startsWith("usd");
    }

    private static boolean isField(Entry entry, Column column) {
        return entry.kind().field(column.field()).isPresent();
    }

    private static boolean isNeeded(Entry entry, Column column) {
        return entry.kind().field(column.field()).filter(field -> field.required()).isPresent();
    }

    private static Optional<Highlight> of(Entry entry, Column column, Ways ways) {
        return switch (ways.edition().values().of(entry, column.field())) {
            case Cell.Stated stated when stated.held().reading().isStated() ->
                    Optional.of(
                            new Highlight(
                                    column.label(),
                                    Figure.of(stated.held().reading(), stated.unit()),
                                    PageAddress.of(stated.fact().address(), ways.page()),
                                    "seen " + Dates.of(stated.held().citation().seen().last())));
            case Cell.Derived derived ->
                    Optional.of(
                            new Highlight(
                                    column.label(),
                                    Figure.of(derived.reading(), derived.unit()),
                                    PageAddress.of(derived.from().getFirst(), ways.page()),
                                    derived.formula()));
            case Cell.Stated _, Cell.Plain _, Cell.Curated _, Cell.Empty _ -> Optional.empty();
        };
    }
}
