package crossover.content.tables;

import crossover.content.entries.Entry;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.library.Library;
import crossover.content.schema.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which columns there are.
public final class Columns {
    private static final Column NAME = Column.text("name", "Name");
    private static final List<Column> FRAME =
            List.of(
                    NAME,
                    Column.text("id", "Id"),
                    Column.text("kind", "Kind"),
                    Column.text("summary", "Summary"));
    private static final List<Column> DERIVED =
            List.of(
                    number(
                            Derivation.ACCELERATOR_MEMORY_GB,
                            "Accelerator memory",
                            "GB",
                            Field.Better.HIGHER),
                    number(Derivation.USD_PER_HOUR, "On demand", "USD/h", Field.Better.LOWER),
                    number(
                            Derivation.USD_PER_GPU_HOUR,
                            "On demand, per accelerator",
                            "USD/h",
                            Field.Better.LOWER),
                    number(
                            Derivation.USD_PER_GB_HOUR,
                            "On demand, per GB of memory",
                            "USD/h",
                            Field.Better.LOWER),
                    number(
                            Derivation.USD_PER_TFLOP_HOUR,
                            "On demand, per TFLOP/s",
                            "USD/h",
                            Field.Better.LOWER),
                    number(Derivation.USD_SPOT_PER_HOUR, "Spot", "USD/h", Field.Better.LOWER),
                    number(Derivation.USD, "Price", "USD", Field.Better.LOWER));

    private Columns() {}

    private static Column number(String field, String label, String unit, Field.Better better) {
        return new Column(field, label, unit, true, better);
    }

    /// All columns of a kind: name, plain properties, derived values, facts.
    public static List<Column> of(Library library, Kind kind) {
        return of(kind, library.ofKind(kind));
    }

    /// The columns in which an entry itself can have a value.
    public static List<Column> of(Entry entry) {
        return of(entry.kind(), List.of(entry));
    }

    private static List<Column> of(Kind kind, List<Entry> entries) {
        var columns = new LinkedHashMap<String, Column>();
        columns.put(NAME.field(), NAME);
        for (var entry : entries) {
            properties(entry).forEach(columns::putIfAbsent);
        }
        if (kind.folder().equals("instances") || kind.folder().equals("systems")) {
            DERIVED.forEach(column -> columns.put(column.field(), column));
        }
        kind.fields().forEach(field -> columns.putIfAbsent(field.name(), Column.of(field)));
        return List.copyOf(columns.values());
    }

    private static Map<String, Column> properties(Entry entry) {
        var columns = new LinkedHashMap<String, Column>();
        for (var property : entry.detail().properties()) {
            var numeric = property.value().number().isPresent();
            columns.put(
                    property.name(),
                    new Column(
                            property.name(), property.label(), "", numeric, Field.Better.NEITHER));
        }
        return columns;
    }

    /// The column of a field, whichever kind has it.
    public static Optional<Column> find(Library library, String field) {
        return all(library).stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /// The column of a field of a kind's entries, or of what every entry has.
    public static Optional<Column> find(Library library, Kind kind, String field) {
        return ofKind(library, kind).filter(column -> column.field().equals(field)).findFirst();
    }

    private static Stream<Column> ofKind(Library library, Kind kind) {
        return Stream.of(of(library, kind), FRAME, DERIVED).flatMap(List::stream);
    }

    /// Every column of every kind.
    public static List<Column> all(Library library) {
        var columns = new ArrayList<Column>(FRAME);
        columns.addAll(DERIVED);
        Kinds.all().forEach(kind -> columns.addAll(of(library, kind)));
        return columns;
    }

    /// The fields that a query can ask, for "did you mean".
    public static crossover.query.Fields queryable(Library library) {
        return queryable(all(library));
    }

    /// The fields that a query over entries of one kind can ask.
    public static crossover.query.Fields queryable(Library library, Kind kind) {
        return queryable(ofKind(library, kind).toList());
    }

    private static crossover.query.Fields queryable(List<Column> columns) {
        Set<String> texts = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        columns.forEach(column -> (column.numeric() ? numbers : texts).add(column.field()));
        return new crossover.query.Fields(texts, numbers, true);
    }
}
