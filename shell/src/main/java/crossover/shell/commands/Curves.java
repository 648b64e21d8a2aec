package crossover.shell.commands;

import crossover.calculators.Sheet;
import crossover.numbers.Numbers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two curves of a sheet as letters on a grid, compact enough for a terminal.
///
/// @param own one value for each column of the chart
/// @param cloud likewise
record Curves(List<Double> own, List<Double> cloud, int months, String unit) {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 12;
    private static final char OWN = '●';
    private static final char CLOUD = '○';
    private static final char BOTH = '◉';

    /// What owning and the cloud have cost so far, month by month.
    static Curves of(Sheet months) {
        return new Curves(
                column(months, "ownSoFar"),
                column(months, "cloudSoFar"),
                months.rows().size() - 1,
                months.columns().getLast().unit());
    }

    private static List<Double> column(Sheet sheet, String id) {
        var ids = sheet.columns().stream().map(Sheet.Column::id).toList();
        var last = sheet.rows().size() - 1;
        return IntStream.range(0, WIDTH)
                .map(place -> (int) Math.round((double) place * last / (WIDTH - 1)))
                .mapToObj(month -> sheet.rows().get(month).values().get(ids.indexOf(id)))
                .toList();
    }

    String draw() {
        var most =
                IntStream.range(0, WIDTH)
                        .mapToDouble(place -> Math.max(own.get(place), cloud.get(place)))
                        .max()
                        .orElse(0);
        var grid = new char[HEIGHT][WIDTH];
        for (var line : grid) {
            Arrays.fill(line, ' ');
        }
        for (var place = 0; place < WIDTH && most > 0; place++) {
            put(grid, place, own.get(place) / most, OWN);
            put(grid, place, cloud.get(place) / most, CLOUD);
        }
        var label = Numbers.significant(most, 3);
        var indent = " ".repeat(label.length() + 1);
        var lines =
                IntStream.range(0, HEIGHT)
                        .mapToObj(line -> (line == 0 ? label + " " : indent) + row(grid[line]))
                        .collect(Collectors.joining("\n"));
        var end = months + " months";
        return lines
                + "\n"
                + " ".repeat(label.length() - 1)
                + "0 └"
                + "─".repeat(WIDTH)
                + "\n"
                + indent
                + " "
                + " ".repeat(WIDTH - end.length())
                + end
                + "\n"
                + OWN
                + " owning, "
                + CLOUD
                + " cloud, "
                + unit
                + " so far\n";
    }

    private static String row(char[] cells) {
        return ("│" + new String(cells)).stripTrailing();
    }

    private static void put(char[][] grid, int place, double share, char mark) {
        var line = HEIGHT - 1 - (int) Math.round(Math.max(0, share) * (HEIGHT - 1));
        grid[line][place] = grid[line][place] == ' ' ? mark : BOTH;
    }
}
