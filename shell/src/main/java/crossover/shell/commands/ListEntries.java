package crossover.shell.commands;

import crossover.content.formats.TableText;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.problems.Suggestion;
import crossover.content.tables.Column;
import crossover.content.tables.Columns;
import crossover.content.tables.Table;
import crossover.content.tables.Tables;
import crossover.query.Fields;
import crossover.query.Query;
import crossover.query.Sort;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Data;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Outcome;
import crossover.shell.command.Call;
import crossover.shell.command.Command;
import crossover.shell.command.Completion;
import crossover.shell.command.Option;
import crossover.shell.command.Parameter;
import crossover.shell.desk.Desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `list KIND`: the entries of a kind as a table, by condition, columns and order of one's own.
final class ListEntries {
    private static final int MOST = 100_000;

    private ListEntries() {}

    static Command command() {
        return Command.of(
                        "list",
                        Group.LOOK_UP,
                        "the entries of a kind, as a table",
                        ListEntries::run)
                .taking(
                        Parameter.optional(
                                "KIND",
                                "such as instances; without it, the kinds",
                                Completion.KIND))
                .with(
                        Option.of(
                                "where",
                                "EXPR",
                                "only those for which this holds",
                                Completion.QUERY))
                .with(Option.of("columns", "A,B", "these fields, in this order", Completion.FIELD))
                .with(
                        Option.of(
                                "sort",
                                "FIELD",
                                "by this field; -FIELD for the greatest first",
                                Completion.FIELD))
                .with(Option.of("limit", "N", "at most so many"))
                .example(
                        "list instances --where 'usdPerHour<40' --sort usdPerHour",
                        "rented machines below 40 dollars an hour, the cheapest first")
                .example(
                        "list accelerators --columns name,memoryGB,tdpWatts --format csv",
                        "three columns for a spreadsheet")
                .example("list", "which kinds there are");
    }

    private static Outcome run(Call call, Desk desk) throws Failure {
        if (call.words().isEmpty()) {
            return kinds(desk);
        }
        var kind = Entries.kind(call.first());
        var table = table(call, desk, kind);
        var limit = call.number("limit", MOST, 1, MOST);
        var shown = limited(table, limit);
        var items = TableText.rows(shown);
        var data = Data.of("kind", kind.folder(), "total", table.rows().size(), "entries", items);
        var answer = new Answer.Rows(shown, items, data, note(table, shown));
        return table.rows().isEmpty() ? Outcome.nothing(answer) : Outcome.done(answer);
    }

    private static Outcome kinds(Desk desk) throws Failure {
        var grid =
                new Grid().text("kind", "Kind").number("entries", "Entries").text("about", "About");
        var items = new ArrayList<Map<String, Object>>();
        for (var kind : Kinds.all()) {
            var count =
                    desk.library().ids().stream()
                            .filter(id -> id.kind().equals(kind.folder()))
                            .count();
            grid.row(kind.folder(), String.valueOf(count), kind.about());
            var item = Data.of("kind", kind.folder(), "entries", count, "about", kind.about());
            items.add(item);
        }
        return Outcome.done(
                new Answer.Rows(
                        grid.table("Kinds", LocalDate.EPOCH), items, Data.of("kinds", items), ""));
    }

    private static Table table(Call call, Desk desk, Kind kind) throws Failure {
        var library = desk.library();
        var columns =
                call.option("columns").isPresent() ? columns(call, desk, kind) : withId(desk, kind);
        var query = query(call, kind, Columns.queryable(library, kind));
        var table = new Tables(library, desk.day()).ofKind(kind, query, columns);
        return call.option("columns").isPresent() ? table : table.withoutEmptyColumns();
    }

    private static List<String> withId(Desk desk, Kind kind) throws Failure {
        var columns = new ArrayList<String>();
        columns.add("id");
        Columns.of(desk.library(), kind).forEach(column -> columns.add(column.field()));
        return columns;
    }

    private static List<String> columns(Call call, Desk desk, Kind kind) throws Failure {
        var known = new ArrayList<>(List.of("id", "kind", "summary"));
        Columns.of(desk.library(), kind).stream().map(Column::field).forEach(known::add);
        var columns = new ArrayList<String>();
        for (var field : call.option("columns").orElse("").split(",")) {
            columns.add(field(field.strip(), known, kind));
        }
        return columns;
    }

    private static String field(String written, List<String> known, Kind kind) throws Failure {
        if (known.contains(written)) {
            return written;
        }
        throw Failure.usage(
                kind.folder() + " have no field `" + written + "`",
                Suggestion.nearest(written, known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("fields: " + String.join(", ", known)));
    }

    private static Query query(Call call, Kind kind, Fields fields) throws Failure {
        var query = Conditions.read(call.option("where").orElse(""), "--where", fields);
        var sorts = new ArrayList<>(query.sorts());
        for (var field : call.option("sort").orElse("").split(",")) {
            if (!field.isBlank()) {
                sorts.add(sort(field.strip(), kind, fields));
            }
        }
        return new Query(query.clause(), sorts);
    }

    private static Sort sort(String written, Kind kind, Fields fields) throws Failure {
        var descending = written.startsWith("-");
        var known =
                Stream.of(fields.texts(), fields.numbers()).flatMap(Set::stream).sorted().toList();
        return new Sort(
                field(descending ? written.substring(1) : written, known, kind), descending);
    }

    private static Table limited(Table table, int limit) {
        var rows = table.rows().subList(0, Math.min(limit, table.rows().size()));
        return new Table(table.title(), table.day(), table.columns(), rows, table.unstated());
    }

    private static String note(Table all, Table shown) {
        var notes = new ArrayList<String>();
        if (all.rows().isEmpty()) {
            notes.add("none found");
        }
        if (shown.rows().size() < all.rows().size()) {
            notes.add(shown.rows().size() + " of " + all.rows().size() + " shown");
        }
        if (!all.unstated().isEmpty()) {
            notes.add(unstated(all));
        }
        return String.join("; ", notes);
    }

    /// How many entries a table by query could not ask, for want of a stated value.
    static String unstated(Table table) {
        return table.unstated().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        field ->
                                field.getValue()
                                        + " say nothing on "
                                        + field.getKey()
                                        + " and could not be asked")
                .collect(Collectors.joining("; "));
    }
}
