package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// Draws a line chart: grid, bands, curves with their names at the right, markers on top.
final class LineDrawing {
    private static final double BOTTOM = 42;
    private static final int WRAP = 14;

    private final LineChart chart;
    private final double width;
    private final double height;
    private final List<String> unit;
    private final Scale x;
    private final Scale y;

    LineDrawing(LineChart chart, int width) {
        this.chart = chart;
        this.width = width;
        this.height = Math.max(220, Math.min(400, Math.rint(width * 0.6)));
        var high = upTo(chart.curves());
        var rows = Scale.round(chart.y(), downTo(chart.curves()), high, 5);
        this.unit = Words.fit(rows.title(), width - 8);
        var left = 10.0;
        for (var tick : rows.ticks()) {
            left = Math.max(left, 10 + Svg.width(rows.print(tick)));
        }
        var right = width - names() - 16;
        var columns = Math.max(2, (int) ((right - left) / 48));
        this.x = Scale.exact(chart.x(), first(), last(), columns).over(left, right);
        this.y = rows.over(height - BOTTOM, 20 + unit.size() * Svg.LINE);
    }

    String svg() {
        var svg = new Svg(chart, width, height);
        grid(svg);
        for (var i = 0; i < chart.curves().size(); i++) {
            if (chart.curves().get(i).hasBand()) {
                svg.band(i, band(chart.curves().get(i)));
            }
        }
        for (var i = 0; i < chart.curves().size(); i++) {
            svg.curve(i, points(chart.curves().get(i)));
        }
        label(svg);
        chart.markers().forEach(marker -> mark(svg, marker));
        return svg.finish();
    }

    private void grid(Svg svg) {
        for (var tick : y.ticks()) {
            var place = y.place(tick);
            var name = tick == 0 ? "chart-axis" : "chart-grid";
            svg.line(name, x.from(), place, x.to(), place, tick == 0 ? "0.7" : "0.2");
            svg.write("chart-tick", x.from() - 6, place + 4, Svg.Anchor.END, y.print(tick));
        }
        svg.lines("chart-unit", 4, 14, Svg.Anchor.START, unit);
        for (var tick : x.ticks()) {
            var below = height - BOTTOM + 16;
            svg.centre("chart-tick", x.place(tick), below, width, x.print(tick));
        }
        svg.write("chart-unit", x.to(), height - 6, Svg.Anchor.END, x.title());
    }

    private String points(Curve curve) {
        var points = new StringBuilder();
        for (var point : curve.points()) {
            add(points, point.x(), point.y());
        }
        return points.toString();
    }

    private String band(Curve curve) {
        var points = new StringBuilder();
        for (var point : curve.points()) {
            add(points, point.x(), point.high());
        }
        for (var i = curve.points().size() - 1; i >= 0; i--) {
            add(points, curve.points().get(i).x(), curve.points().get(i).low());
        }
        return points.toString();
    }

    private void add(StringBuilder points, double across, double up) {
        points.append(points.isEmpty() ? "" : " ");
        points.append(Svg.at(x.place(across))).append(',').append(Svg.at(y.place(up)));
    }

    private void label(Svg svg) {
        var names = new ArrayList<List<String>>();
        var wanted = new ArrayList<Double>();
        for (var curve : chart.curves()) {
            var lines = Words.wrap(curve.label(), WRAP);
            names.add(lines);
            wanted.add(y.place(end(curve).y()) - lines.size() * Svg.LINE / 2);
        }
        var tops = Words.spread(wanted, names, height - BOTTOM);
        for (var i = 0; i < names.size(); i++) {
            var name = "chart-label chart-" + (i % 4 + 1);
            var top = tops.get(i) + Svg.LINE - 3;
            svg.lines(name, x.to() + 8, top, Svg.Anchor.START, names.get(i));
        }
    }

    /// The note stands at the foot of a line from the point to the axis, on the side with more
    /// room.
    private void mark(Svg svg, Marker marker) {
        var across = x.place(marker.x());
        var foot = height - BOTTOM;
        svg.line("chart-marker", across, y.place(marker.y()), across, foot, "0.7");
        svg.dot(across, y.place(marker.y()));
        var fits = across + 6 + Svg.width(marker.note()) < width;
        var anchor = fits ? Svg.Anchor.START : Svg.Anchor.END;
        svg.write("chart-note", across + (fits ? 6 : -6), foot - 7, anchor, marker.note());
    }

    /// How much room the longest line of a curve's name needs.
    private double names() {
        var room = 0.0;
        for (var curve : chart.curves()) {
            for (var line : Words.wrap(curve.label(), WRAP)) {
                room = Math.max(room, Svg.width(line));
            }
        }
        return room;
    }

    private static Point end(Curve curve) {
        return curve.points().getLast();
    }

    private double first() {
        var least = Double.MAX_VALUE;
        for (var curve : chart.curves()) {
            least = Math.min(least, curve.points().getFirst().x());
        }
        return least;
    }

    private double last() {
        var largest = -Double.MAX_VALUE;
        for (var curve : chart.curves()) {
            largest = Math.max(largest, end(curve).x());
        }
        return largest;
    }

    private static double downTo(List<Curve> curves) {
        var least = Double.MAX_VALUE;
        for (var curve : curves) {
            for (var point : curve.points()) {
                least = Math.min(least, point.low());
            }
        }
        return least;
    }

    private static double upTo(List<Curve> curves) {
        var largest = -Double.MAX_VALUE;
        for (var curve : curves) {
            for (var point : curve.points()) {
                largest = Math.max(largest, point.high());
            }
        }
        return largest;
    }
}
