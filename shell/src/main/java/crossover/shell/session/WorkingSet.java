package crossover.shell.session;

import crossover.content.facts.Reading;
import crossover.content.schema.Field;
import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;
import crossover.shell.answer.Answer;
import crossover.shell.answer.Failure;
import crossover.shell.answer.Format;
import crossover.shell.command.Common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The entries that were listed last, which the next lines may narrow, order, open and compare. A
/// line that does is put into the words of a whole one: after `list systems`, `where rackUnits<=8`
/// is `list systems --where rackUnits<=8`. So nothing can be asked here that a script cannot ask.
final class WorkingSet {
    private static final String LIST = "list";
    private static final String WHERE = "--where";

    private List<String> line = List.of();
    private List<String> ids = List.of();

    /// Keeps what a line listed; answers whether it listed entries.
    boolean keep(List<String> words, Answer answer) {
        var named = SplitLine.of(words).command().orElse("");
        var found = ids(answer);
        if ((named.equals(LIST) || named.equals("search")) && !found.isEmpty()) {
            line = List.copyOf(words);
            ids = found;
            return true;
        }
        return false;
    }

    private static List<String> ids(Answer answer) {
        return answer instanceof Answer.Rows rows
                ? rows.items().stream().flatMap(WorkingSet::id).toList()
                : List.of();
    }

    private static Stream<String> id(Object item) {
        return item instanceof Map<?, ?> map
                ? Optional.ofNullable(map.get("id")).map(Object::toString).stream()
                : Stream.empty();
    }

    /// The whole line that is meant; the same words if they do not speak of the last list.
    List<String> meant(List<String> words) throws Failure {
        if (words.size() < 2 || line.isEmpty() || words.contains("--" + Common.HELP)) {
            return words;
        }
        var rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "where" -> where(rest);
            case "sort" -> isList() ? with("--sort", rest) : sorted(rest);
            case "columns" -> columns(rest);
            case "open" -> numbered("show", rest);
            case "compare" ->
                    rest.stream().allMatch(WorkingSet::isNumber)
                            ? numbered("compare", rest)
                            : words;
            case "export" -> export(words);
            default -> words;
        };
    }

    private boolean isList() {
        return SplitLine.of(line).command().orElse("").equals(LIST);
    }

    private List<String> where(List<String> conditions) {
        if (!isList()) {
            return and(line, conditions);
        }
        var before = line.lastIndexOf(WHERE);
        var asked = String.join(" ", conditions);
        return before < 0
                ? and(line, List.of(WHERE, asked))
                : with(WHERE, List.of("(" + line.get(before + 1) + ") (" + asked + ")"));
    }

    private List<String> sorted(List<String> field) {
        var unsorted = line.stream().filter(word -> !word.startsWith("sort:")).toList();
        return and(unsorted, List.of("sort:" + field.getFirst()));
    }

    private List<String> columns(List<String> fields) throws Failure {
        if (isList()) {
            return with("--columns", List.of(String.join(",", fields)));
        }
        throw Failure.usage(
                "what was searched has no columns to choose from", "list a kind, then choose");
    }

    /// The last line with another value of an option.
    private List<String> with(String option, List<String> value) {
        var others = new ArrayList<>(line);
        var before = others.lastIndexOf(option);
        if (before >= 0) {
            others.subList(before, before + 2).clear();
        }
        return and(and(others, List.of(option)), value);
    }

    private List<String> numbered(String command, List<String> rest) throws Failure {
        var words = new ArrayList<>(List.of(command));
        for (var word : rest) {
            words.add(isNumber(word) ? entry(word) : word);
        }
        return words;
    }

    private String entry(String number) throws Failure {
        var place = number.length() > 6 ? 0 : Integer.parseInt(number);
        if (place < 1 || place > ids.size()) {
            throw Failure.nothing(
                    "there is no row `" + number + "` in the last result",
                    "it has rows 1 to " + ids.size());
        }
        return ids.get(place - 1);
    }

    /// `export FILE.csv` takes the last result along, in the format that the file's name tells.
    private List<String> export(List<String> words) {
        var file = words.getLast();
        var ending = file.substring(file.lastIndexOf('.') + 1);
        var name = ending.equals("md") ? Format.MARKDOWN.label() : ending;
        if (words.size() > 2 || ending.equals(file) || Format.of(name).isEmpty()) {
            return words;
        }
        var asked = with("--" + Common.FORMAT, List.of(name));
        return and(asked, List.of("--" + Common.OUTPUT, file));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> and(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }

    /// A list of entries with the numbers by which the next line may speak of them.
    static Answer numbered(Answer answer) {
        return answer instanceof Answer.Rows rows
                ? new Answer.Rows(numbered(rows.table()), rows.items(), rows.data(), rows.note())
                : answer;
    }

    private static Table numbered(Table table) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("#", "#", "", true, Field.Better.NEITHER));
        columns.addAll(table.columns());
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(new Cell.Plain(new Reading.Text(String.valueOf(rows.size() + 1))));
            cells.addAll(row.cells());
            rows.add(new Row(row.entry(), cells));
        }
        return new Table(table.title(), table.day(), columns, rows, table.unstated());
    }
}
