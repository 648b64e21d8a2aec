package crossover.charts;

import java.util.List;

/// Draws bars from the top down.
final class BarDrawing {
    private static final double ROW = 42;
    private static final double THICK = 16;
    private static final double SIDE = 14;

    private final BarChart chart;
    private final double width;
    private final double height;
    private final double foot;
    private final List<String> unit;
    private final Scale scale;

    BarDrawing(BarChart chart, int width) {
        this.chart = chart;
        this.width = width;
        this.foot = chart.bars().size() * ROW;
        var low = chart.base();
        var high = chart.base();
        for (var bar : chart.bars()) {
            low = Math.min(low, Math.min(bar.from(), bar.to()));
            high = Math.max(high, Math.max(bar.from(), bar.to()));
        }
        var ticks = Math.max(2, width / 80);
        this.scale = Scale.round(chart.axis(), low, high, ticks).over(SIDE, width - SIDE);
        this.unit = Words.fit(scale.title(), width - 2 * SIDE);
        this.height = foot + 28 + unit.size() * Svg.LINE;
    }

    String svg() {
        var svg = new Svg(chart, width, height);
        for (var tick : scale.ticks()) {
            var place = scale.place(tick);
            svg.line("chart-grid", place, 0, place, foot + 4, "0.2");
            svg.centre("chart-tick", place, foot + 18, width, scale.print(tick));
        }
        svg.lines("chart-unit", width - SIDE, foot + 36, Svg.Anchor.END, unit);
        for (var i = 0; i < chart.bars().size(); i++) {
            draw(svg, chart.bars().get(i), i * ROW);
        }
        var base = scale.place(chart.base());
        svg.line("chart-axis", base, 0, base, foot + 4, "0.7");
        return svg.finish();
    }

    /// The value stands beside the bar's end or, without room there, right of its name.
    private void draw(Svg svg, Bar bar, double top) {
        var left = scale.place(Math.min(bar.from(), bar.to()));
        var right = scale.place(Math.max(bar.from(), bar.to()));
        svg.write("chart-name", SIDE, top + 14, Svg.Anchor.START, bar.label());
        svg.bar(left, top + 19, Math.max(1, right - left), THICK);
        var beside = right + 6 + Svg.width(bar.text()) <= width;
        svg.write(
                "chart-value",
                beside ? right + 6 : width - SIDE,
                top + (beside ? 32 : 14),
                beside ? Svg.Anchor.START : Svg.Anchor.END,
                bar.text());
    }
}
