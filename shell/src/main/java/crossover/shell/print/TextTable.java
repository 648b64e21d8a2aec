package crossover.shell.print;

import crossover.content.tables.Cell;
import crossover.content.tables.Column;
import crossover.content.tables.Row;
import crossover.content.tables.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A table for a terminal: aligned columns, numbers to the right, no wider than the terminal. What
/// does not fit is left out and named below; a cell that is cut ends in `…`; a cell on which
/// sources disagree ends in `*`.
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROW = 24;

    private final Table table;
    private final Style style;
    private final List<List<String>> cells;
    private final int[] widths;
    private final int shown;

    /// @param width the columns of the terminal; 0 for any number
    TextTable(Table table, Style style, int width) {
        this.table = table;
        this.style = style;
        this.cells =
                table.rows().stream()
                        .map(row -> row.cells().stream().map(TextTable::text).toList())
                        .toList();
        this.widths = IntStream.range(0, table.columns().size()).map(this::widest).toArray();
        this.shown = width == 0 ? widths.length : fit(width);
    }

    private static String text(Cell cell) {
        var text = Safe.line(TerminalProse.inline(cell.plain()));
        return cell instanceof Cell.Stated stated && !stated.conflicts().isEmpty()
                ? text + "*"
                : text;
    }

    private int widest(int column) {
        var head = Width.of(head(table.columns().get(column)));
        return cells.stream().mapToInt(row -> Width.of(row.get(column))).reduce(head, Math::max);
    }

    private static String head(Column column) {
        return Safe.line(
                column.unit().isEmpty() ? column.label() : column.label() + " " + column.unit());
    }

    /// Narrows the widest columns as long as that helps, then leaves out columns from the right;
    /// answers how many are left.
    private int fit(int width) {
        var count = widths.length;
        while (true) {
            var room = width - GAP * (count - 1);
            if (narrow(count, room) || count == 1) {
                return count;
            }
            count--;
        }
    }

    private boolean narrow(int count, int room) {
        var narrowed = Arrays.copyOf(widths, count);
        while (Arrays.stream(narrowed).sum() > room) {
            var widest =
                    IntStream.range(0, count)
                            .reduce((a, b) -> narrowed[b] > narrowed[a] ? b : a)
                            .orElse(0);
            if (narrowed[widest] <= NARROW && count > 1) {
                return false;
            }
            if (narrowed[widest] <= 1) {
                break;
            }
            narrowed[widest]--;
        }
        System.arraycopy(narrowed, 0, widths, 0, count);
        return true;
    }

    /// The table and, if columns are missing, a line that names them.
    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append(style.bold(line(table.columns().stream().map(TextTable::head).toList())))
                .append('\n');
        cells.forEach(row -> text.append(line(row)).append('\n'));
        notes().forEach(note -> text.append(style.dim(note)).append('\n'));
        return text.toString();
    }

    private String line(List<String> texts) {
        var line = new StringBuilder();
        for (var i = 0; i < shown; i++) {
            var numeric = table.columns().get(i).numeric();
            line.append(Width.padded(Width.cut(texts.get(i), widths[i]), widths[i], numeric));
            line.append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (table.rows().stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .anyMatch(TextTable::isDisputed)) {
            notes.add("* sources disagree; crossover show tells which");
        }
        if (shown < widths.length) {
            var rest =
                    table.columns().subList(shown, widths.length).stream()
                            .map(Column::field)
                            .toList();
            notes.add(
                    "no room for: "
                            + String.join(", ", rest)
                            + " (choose with --columns, or take all with --format csv)");
        }
        return notes;
    }

    private static boolean isDisputed(Cell cell) {
        return cell instanceof Cell.Stated stated && !stated.conflicts().isEmpty();
    }
}
