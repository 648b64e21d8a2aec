package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// Bars that lie one below the other, each with its name above it.
///
/// @param base where a line is drawn through all bars: zero, or the value that they are changes of
public record BarChart(String title, String description, Axis axis, double base, List<Bar> bars)
        implements Chart {
    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public String svg(int width) {
        return new BarDrawing(this, Math.max(width, NARROWEST)).svg();
    }

    /// A row for each bar; both ends, if any bar starts elsewhere than at the base.
    @Override
    public DataTable table() {
        var both = false;
        for (var bar : bars) {
            both |= bar.from() != base;
        }
        var rows = new ArrayList<List<String>>();
        for (var bar : bars) {
            rows.add(
                    both
                            ? List.of(bar.label(), axis.print(bar.from()), axis.print(bar.to()))
                            : List.of(bar.label(), axis.print(bar.to())));
        }
        var columns =
                both ? List.of("", axis.header() + " from", "to") : List.of("", axis.header());
        return new DataTable(title, columns, rows);
    }
}
