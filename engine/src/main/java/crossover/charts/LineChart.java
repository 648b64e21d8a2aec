package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// Curves over one axis, each named at its end, with markers where something happens.
public record LineChart(
        String title, String description, Axis x, Axis y, List<Curve> curves, List<Marker> markers)
        implements Chart {
    public LineChart {
        curves = List.copyOf(curves);
        markers = List.copyOf(markers);
    }

    @Override
    public String svg(int width) {
        return new LineDrawing(this, Math.max(width, NARROWEST)).svg();
    }

    /// A row for every `x` at which a curve has a point; a curve without one there has no cell
    /// text.
    @Override
    public DataTable table() {
        var columns = new ArrayList<String>();
        columns.add(x.header());
        var places = new ArrayList<Double>();
        for (var curve : curves) {
            columns.add(unit(curve));
            for (var point : curve.points()) {
                insert(places, point.x());
            }
        }
        var rows = new ArrayList<List<String>>();
        places.forEach(place -> rows.add(row(place)));
        return new DataTable(title, columns, rows);
    }

    /// Keeps the places in order and each once; sorting would need half as much script again.
    private static void insert(List<Double> places, double place) {
        var at = places.size();
        while (at > 0 && places.get(at - 1) > place) {
            at--;
        }
        if (at == 0 || places.get(at - 1) < place) {
            places.add(at, place);
        }
    }

    private String unit(Curve curve) {
        return y.unit().isEmpty() ? curve.label() : curve.label() + " (" + y.unit() + ")";
    }

    private List<String> row(double place) {
        var cells = new ArrayList<String>();
        cells.add(x.print(place));
        for (var curve : curves) {
            var cell = "";
            for (var point : curve.points()) {
                cell = point.x() == place ? cell(point) : cell;
            }
            cells.add(cell);
        }
        return cells;
    }

    private String cell(Point point) {
        var range = " (" + y.print(point.low()) + " to " + y.print(point.high()) + ")";
        return y.print(point.y()) + (point.low() < point.high() ? range : "");
    }
}
