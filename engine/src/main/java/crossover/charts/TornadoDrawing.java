package crossover.charts;

import java.util.List;

/// Draws swings from the top down, each below the name of its input.
final class TornadoDrawing {
    private static final double ROW = 42;
    private static final double THICK = 16;
    private static final double SIDE = 14;
    private static final double LEGEND = 22;

    private final TornadoChart chart;
    private final double width;
    private final double height;
    private final double foot;
    private final double row;
    private final List<String> unit;
    private final Scale scale;

    TornadoDrawing(TornadoChart chart, int width) {
        this.chart = chart;
        this.width = width;
        var low = chart.base();
        var high = chart.base();
        var fits = true;
        for (var swing : chart.swings()) {
            low = Math.min(low, Math.min(swing.atLow(), swing.atHigh()));
            high = Math.max(high, Math.max(swing.atLow(), swing.atHigh()));
            var words = Svg.width(name(swing)) + Svg.width(flip(swing));
            fits &= words + 3 * SIDE <= width;
        }
        this.row = fits ? ROW : ROW + Svg.LINE;
        this.foot = LEGEND + chart.swings().size() * row;
        var ticks = Math.max(2, width / 80);
        this.scale = Scale.round(chart.axis(), low, high, ticks).over(SIDE, width - SIDE);
        this.unit = Words.fit(scale.title(), width - 2 * SIDE);
        this.height = foot + 28 + unit.size() * Svg.LINE;
    }

    private static String name(Swing swing) {
        return swing.label() + ": " + swing.low() + " to " + swing.high();
    }

    private static String flip(Swing swing) {
        return swing.flip().isEmpty() ? "" : "turns at " + swing.flip();
    }

    String svg() {
        var svg = new Svg(chart, width, height);
        legend(svg, 0, SIDE, "low value");
        legend(svg, 1, SIDE + 30 + Svg.width("low value"), "high value");
        for (var tick : scale.ticks()) {
            var place = scale.place(tick);
            var zero = Math.abs(tick) < scale.step() / 2;
            var name = zero ? "chart-axis" : "chart-grid";
            svg.line(name, place, LEGEND, place, foot + 4, zero ? "0.7" : "0.2");
            svg.centre("chart-tick", place, foot + 18, width, scale.print(tick));
        }
        svg.lines("chart-unit", width - SIDE, foot + 36, Svg.Anchor.END, unit);
        for (var i = 0; i < chart.swings().size(); i++) {
            draw(svg, chart.swings().get(i), LEGEND + i * row);
        }
        var base = scale.place(chart.base());
        svg.line("chart-marker", base, LEGEND, base, foot + 4, "0.7");
        return svg.finish();
    }

    private static void legend(Svg svg, int number, double x, String words) {
        svg.box("chart-swing chart-" + (number + 1), number, x, 4, 12, 12, "");
        svg.write("chart-unit", x + 17, 14, Svg.Anchor.START, words);
    }

    /// Where the answer turns round stands right of the name or, without room there, below it.
    private void draw(Svg svg, Swing swing, double top) {
        svg.write("chart-name", SIDE, top + 14, Svg.Anchor.START, name(swing));
        if (!swing.flip().isEmpty() && row == ROW) {
            svg.write("chart-value", width - SIDE, top + 14, Svg.Anchor.END, flip(swing));
        } else if (!swing.flip().isEmpty()) {
            svg.write("chart-value", SIDE, top + 14 + Svg.LINE, Svg.Anchor.START, flip(swing));
        }
        var bar = top + row - ROW + 19;
        part(svg, 0, swing.atLow(), bar);
        part(svg, 1, swing.atHigh(), bar);
    }

    private void part(Svg svg, int number, double end, double top) {
        var from = scale.place(Math.min(chart.base(), end));
        var to = scale.place(Math.max(chart.base(), end));
        var name = "chart-swing chart-" + (number + 1);
        svg.box(name, number, from, top, to - from, THICK, "");
    }
}
