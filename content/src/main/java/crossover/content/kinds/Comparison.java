package crossover.content.kinds;

import crossover.content.facts.Citation;
import crossover.content.parts.Citations;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table: curated cell by cell, or found by a query over the entries.
///
/// @param columns the fields shown, for a table by query
/// @param query which entries are its rows; empty for a curated table
/// @param bounds how many rows the query may find; outside of them something has gone wrong
/// @param header the column heads of a curated table
/// @param table the rows of a curated table
public record Comparison(
        List<Column> columns,
        String query,
        Optional<Bounds> bounds,
        List<String> header,
        List<List<Cell>> table,
        Location queryAt,
        Location tableAt)
        implements Detail {

    /// A column of a table by query; an empty label means the field's own.
    public record Column(String field, String label, Location at) {
        static Column read(Fields in) {
            return new Column(in.text("field"), in.textOrNone("label"), in.here());
        }
    }

    /// Least and greatest number of rows.
    public record Bounds(int min, int max) {
        static Bounds read(Fields in) {
            return new Bounds(in.count("min"), in.count("max"));
        }
    }

    /// A cell of a curated table: Markdown within a line, and who says so.
    public record Cell(String text, Optional<Citation> citation, Location at) {
        static Cell read(Fields in) {
            var text = in.text("text");
            return new Cell(
                    text,
                    in.has("source") ? Optional.of(Citations.read(in)) : Optional.empty(),
                    in.here());
        }
    }

    public static final Kind KIND =
            new Kind(
                    "comparisons",
                    "comparison",
                    "Comparisons",
                    "Tables that put offers, machines and duties side by side.",
                    0,
                    List.of(),
                    Comparison::read);

    private static Comparison read(Fields in) {
        return new Comparison(
                in.blocksOrTexts("columns", "field", Column::read),
                in.textOrNone("query"),
                in.block("rows", Bounds::read),
                in.texts("header"),
                in.rows("table", "text", Cell::read),
                in.at("query"),
                in.at("table"));
    }

    @Override
    public List<String> texts() {
        var cells = table.stream().flatMap(List::stream).map(Cell::text);
        return Stream.concat(header.stream(), cells).toList();
    }
}
