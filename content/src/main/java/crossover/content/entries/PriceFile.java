package crossover.content.entries;

import crossover.content.facts.EntryId;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.content.yaml.Node;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `prices/<provider>.csv`: prices of many entries, a line each, in the order of their
/// characters.
///
/// ```text
/// entry,purchase,region,os,upfront,per,currency,seen,amount,from,source,at
/// instances/aws-p5-48xlarge,on-demand,us-east-1,,,,,2025-06-23..2026-07-20,55.04,,aws-list,line 4
/// ```
/// The columns are the keys of an observation, in any order after `entry`; a cell that is empty is
/// a key left out.
public final class PriceFile {
    /// The columns in the order in which lists are written.
    public static final List<String> COLUMNS =
            List.of(
                    "entry",
                    "purchase",
                    "region",
                    "os",
                    "upfront",
                    "per",
                    "currency",
                    "seen",
                    "amount",
                    "from",
                    "source",
                    "at");

    static final String RULE = "price-list";
    private static final CsvFactory CSV = new CsvFactory();

    private final String file;
    private final ListedPrices listed;
    private final Problems problems;
    private List<String> columns = List.of();
    private String before = "";

    private PriceFile(String file, ListedPrices listed, Problems problems) {
        this.file = file;
        this.listed = listed;
        this.problems = problems;
    }

    /// Whether a path below the library's root is that of a list of prices.
    public static boolean is(String file) {
        return file.startsWith("prices/") && file.endsWith(".csv");
    }

    /// Reads all lines of a list; what is wrong with one is in `problems`, and the next is read.
    public static void read(String file, String text, ListedPrices listed, Problems problems) {
        var reading = new PriceFile(file, listed, problems);
        var lines = text.lines().toList();
        for (var line = 1; line <= lines.size(); line++) {
            reading.line(lines.get(line - 1), line);
        }
    }

    private void line(String written, int line) {
        cells(written, line).ifPresent(cells -> line(written, cells, line));
    }

    private void line(String written, List<String> cells, int line) {
        if (line == 1) {
            columns = cells;
            checkColumns(written);
        } else if (cells.size() != columns.size()) {
            error(
                    new Node.Mark(line, 1, written.length(), file),
                    "this line has " + cells.size() + " cells, the first " + columns.size(),
                    "leave a cell empty between two commas; put a cell with a comma in quotes");
        } else {
            checkOrder(written, line);
            row(written, cells, line);
        }
    }

    private Optional<List<String>> cells(String written, int line) {
        var cells = new ArrayList<String>();
        try (var parser = CSV.createParser(ObjectReadContext.empty(), written)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    cells.add(parser.getString());
                }
            }
            return Optional.of(cells);
        } catch (JacksonException e) {
            error(
                    new Node.Mark(line, 1, written.length(), file),
                    "this line is not comma-separated values",
                    "close each quoted cell, and double the quotes within it");
            return Optional.empty();
        }
    }

    private void checkColumns(String written) {
        var starts = starts(written);
        for (var i = 0; i < columns.size(); i++) {
            var name = columns.get(i);
            if (!COLUMNS.contains(name) || columns.indexOf(name) < i) {
                error(
                        new Node.Mark(1, starts.get(i), name.length(), file),
                        "there is no column `" + name + "` in a list of prices, or it is twice",
                        Suggestion.hint(name, COLUMNS));
            }
        }
        if (columns.isEmpty() || !columns.getFirst().equals("entry")) {
            error(
                    new Node.Mark(1, 1, 1, file),
                    "the first column is not `entry`",
                    "begin with the line `" + String.join(",", COLUMNS) + "`");
        }
    }

    private void checkOrder(String written, int line) {
        if (written.compareTo(before) <= 0) {
            error(
                    new Node.Mark(line, 1, written.length(), file),
                    written.equals(before)
                            ? "this line stands here twice"
                            : "this line belongs above the one before it",
                    "sort the lines below the first, so that a change is seen where it belongs");
        }
        before = written;
    }

    private void row(String written, List<String> cells, int line) {
        var starts = starts(written);
        var pairs = new ArrayList<Node.Pair>();
        for (var i = 1; i < cells.size(); i++) {
            var mark = new Node.Mark(line, starts.get(i), cells.get(i).length(), file);
            if (!cells.get(i).isEmpty()) {
                pairs.add(
                        new Node.Pair(
                                new Node.Scalar(columns.get(i), false, mark),
                                new Node.Scalar(cells.get(i), false, mark)));
            }
        }
        var id = cells.getFirst();
        if (EntryId.isId(id)) {
            var mark = new Node.Mark(line, 1, id.length(), file);
            listed.add(EntryId.of(id), new Node.Mapping(pairs, mark));
        } else {
            error(
                    new Node.Mark(line, 1, Math.max(1, id.length()), file),
                    "`" + id + "` is no id of an entry",
                    "write it like `instances/aws-p5-48xlarge`");
        }
    }

    /// The columns, from 1, at which the cells of a line begin.
    private static List<Integer> starts(String written) {
        var starts = new ArrayList<Integer>();
        starts.add(1);
        var quoted = false;
        for (var i = 0; i < written.length(); i++) {
            quoted ^= written.charAt(i) == '"';
            if (written.charAt(i) == ',' && !quoted) {
                starts.add(i + 2);
            }
        }
        return starts;
    }

    private void error(Node.Mark mark, String message, String hint) {
        problems.error(RULE, mark.in(file), message, hint);
    }
}
