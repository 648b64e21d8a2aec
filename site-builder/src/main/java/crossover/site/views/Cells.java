package crossover.site.views;

import crossover.content.entries.Entry;
import crossover.content.facts.Citation;
import crossover.content.facts.Fact;
import crossover.content.facts.Reading;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.tables.Cell;
import crossover.content.tables.Row;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.prose.ProseHtml;
import crossover.site.views.TableView.Note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows the cells of one table on one page; collects the notes of those that editors wrote.
public final class Cells {
    private final Ways ways;
    private final ProseHtml prose;
    private final Map<Mark, Integer> numbers = new LinkedHashMap<>();

    public Cells(Ways ways, ProseHtml prose) {
        this.ways = ways;
        this.prose = prose;
    }

    List<CellView> of(Row row, List<TableView.Head> heads) {
        var shown = new ArrayList<CellView>();
        for (var i = 0; i < heads.size(); i++) {
            var column = heads.get(i).column().field();
            var cell = of(row.cells().get(i), column);
            var led =
                    column.equals("name")
                            ? row.entry().map(e -> toEntry(cell, e)).orElse(cell)
                            : cell;
            shown.add(heads.get(i).off() ? led.off() : led);
        }
        return List.copyOf(shown);
    }

    List<Note> notes() {
        return numbers.entrySet().stream().map(n -> new Note(n.getValue(), n.getKey())).toList();
    }

    private CellView toEntry(CellView cell, Entry entry) {
        return cell.leading(PageAddress.of(entry.id()).from(ways.page()), "");
    }

    private CellView of(Cell cell, String field) {
        return switch (cell) {
            case Cell.Empty _ -> CellView.EMPTY;
            case Cell.Plain(var reading) -> plain(reading, field);
            case Cell.Stated stated -> stated(stated, field);
            case Cell.Derived derived -> derived(derived, field);
            case Cell.Curated(var markdown, var citation) ->
                    citation.map(this::number)
                            .map(curated(markdown)::noted)
                            .orElseGet(() -> curated(markdown));
        };
    }

    private CellView curated(String markdown) {
        return CellView.plain(prose.line(markdown), "text", "");
    }

    private int number(Citation citation) {
        var next = numbers.size() + 1;
        return numbers.computeIfAbsent(Mark.of(citation, ways), _ -> next);
    }

    private CellView plain(Reading reading, String field) {
        var named = ways.named(field, reading.plain());
        if (named.isPresent()) {
            var way = named.get();
            return CellView.plain(Html.escaped(way.name()), "text", reading.plain())
                    .leading(way.href(), "");
        }
        if (field.equals("kind")) {
            var one = Kinds.find(reading.plain()).map(Kind::one).orElse(reading.plain());
            return CellView.plain(Html.escaped(one), "text", reading.plain());
        }
        return value(reading);
    }

    private CellView stated(Cell.Stated stated, String field) {
        var seen = Dates.of(stated.held().citation().seen().last());
        var cell =
                value(stated.held().reading())
                        .leading(
                                PageAddress.of(stated.fact().address(), ways.page()),
                                Facts.told(stated.fact(), ways.edition()))
                        .disputed(!stated.conflicts().isEmpty());
        return isPrice(field) ? cell.dated(seen) : cell;
    }

    private CellView derived(Cell.Derived derived, String field) {
        var first = derived.from().getFirst();
        var cell =
                value(derived.reading())
                        .leading(
                                PageAddress.of(first, ways.page()),
                                "reckoned: " + derived.formula());
        return isPrice(field)
                ? cell.dated(ways.edition().library().fact(first).map(this::seen).orElse(""))
                : cell;
    }

    private String seen(Fact fact) {
        return fact.asOf(ways.day())
                .map(held -> Dates.of(held.citation().seen().last()))
                .orElse("");
    }

    /// A price is never shown without its date.
    private static boolean isPrice(String field) {
        return field.startsWith("usd");
    }

    private static CellView value(Reading reading) {
        var figure = Figure.of(reading, "");
        var sort = reading.number().map(number -> number.stripTrailingZeros().toPlainString());
        return CellView.plain(Html.escaped(figure.text()), figure.look(), sort.orElse(""));
    }
}
