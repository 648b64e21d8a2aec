package crossover.charts;

import java.util.List;

/// Draws a map: cells, the line of zero between them, scales and a legend.
final class HeatDrawing {
    private static final double FOOT = 62;
    private static final String[] SHADES = {"0.15", "0.3", "0.45", "0.6", "0.8"};

    private final HeatMap map;
    private final double width;
    private final double height;
    private final double cellWidth;
    private final double cellHeight;
    private final List<String> unit;
    private final Scale x;
    private final Scale y;
    private double most;

    HeatDrawing(HeatMap map, int width) {
        this.map = map;
        this.width = width;
        this.height = Math.max(240, Math.min(420, Math.rint(width * 0.65)));
        var rows = scale(map.y(), map.up(), 5);
        this.unit = Words.fit(rows.title(), width - 8);
        var left = 10.0;
        for (var tick : rows.ticks()) {
            left = Math.max(left, 14 + Svg.width(rows.print(tick)));
        }
        var columns = Math.max(2, (int) ((width - left) / 40));
        this.x = scale(map.x(), map.across(), columns).over(left, width - 10);
        this.y = rows.over(height - FOOT, 10 + unit.size() * Svg.LINE);
        this.cellWidth = (x.to() - x.from()) / map.across().size();
        this.cellHeight = (y.from() - y.to()) / map.up().size();
        for (var row : map.values()) {
            for (double value : row) {
                most = Math.max(most, Math.abs(value));
            }
        }
    }

    /// Half a cell beyond the first and the last value.
    private static Scale scale(Axis axis, List<Double> places, int most) {
        var half = (places.getLast() - places.getFirst()) / (places.size() - 1) / 2;
        return Scale.exact(axis, places.getFirst() - half, places.getLast() + half, most);
    }

    String svg() {
        var svg = new Svg(map, width, height);
        for (var i = 0; i < map.up().size(); i++) {
            for (var j = 0; j < map.across().size(); j++) {
                cell(svg, i, j);
            }
        }
        for (var i = 1; i < map.up().size(); i++) {
            for (var j = 1; j < map.across().size(); j++) {
                frontier(svg, i, j);
            }
        }
        scales(svg);
        legend(svg, 0, 4, map.below());
        legend(svg, 1, 4 + 34 + Svg.width(map.below()), map.above());
        var here = map.here();
        svg.dot(x.place(here.x()), y.place(here.y()));
        var above = Math.max(y.place(here.y()) - 9, y.to() + Svg.LINE);
        svg.centre("chart-note", x.place(here.x()), above, width, here.note());
        return svg.finish();
    }

    private void cell(Svg svg, int row, int column) {
        double value = map.values().get(row).get(column);
        var side = value < 0 ? 0 : 1;
        var shade = most > 0 ? (int) Math.min(4, Math.floor(5 * Math.abs(value) / most)) : 0;
        svg.box(
                "chart-cell chart-" + (side + 1),
                side,
                x.place(map.across().get(column)) - cellWidth / 2,
                y.place(map.up().get(row)) - cellHeight / 2,
                cellWidth,
                cellHeight,
                SHADES[shade]);
    }

    /// The line of zero between the middles of four cells, where it crosses two of their sides.
    private void frontier(Svg svg, int row, int column) {
        var corners = new int[][] {{-1, -1}, {-1, 0}, {0, 0}, {0, -1}};
        var found = new double[8];
        var count = 0;
        for (var i = 0; i < corners.length; i++) {
            var from = corners[i];
            var to = corners[(i + 1) % corners.length];
            var start = map.values().get(row + from[0]).get(column + from[1]);
            var end = map.values().get(row + to[0]).get(column + to[1]);
            if (start < 0 != end < 0) {
                var part = start / (start - end);
                found[count++] = x.place(between(map.across(), column, from[1], to[1], part));
                found[count++] = y.place(between(map.up(), row, from[0], to[0], part));
            }
        }
        for (var i = 0; i + 3 < count; i += 4) {
            svg.line("chart-frontier", found[i], found[i + 1], found[i + 2], found[i + 3], "1");
        }
    }

    private static double between(List<Double> places, int at, int from, int to, double part) {
        var start = places.get(at + from);
        return start + (places.get(at + to) - start) * part;
    }

    private void scales(Svg svg) {
        for (var tick : y.ticks()) {
            svg.write("chart-tick", x.from() - 6, y.place(tick) + 4, Svg.Anchor.END, y.print(tick));
        }
        svg.lines("chart-unit", 4, 14, Svg.Anchor.START, unit);
        for (var tick : x.ticks()) {
            svg.centre("chart-tick", x.place(tick), height - FOOT + 16, width, x.print(tick));
        }
        svg.write("chart-unit", x.to(), height - FOOT + 32, Svg.Anchor.END, x.title());
    }

    private void legend(Svg svg, int number, double left, String words) {
        var top = height - 18;
        svg.box("chart-cell chart-" + (number + 1), number, left, top, 12, 12, "0.6");
        svg.write("chart-unit", left + 17, top + 10, Svg.Anchor.START, words);
    }
}
