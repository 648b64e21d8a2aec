package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// A result over two inputs: a cell for each pair of their values, in one colour below zero and
/// another above it, the fuller the farther; a line where it is zero.
///
/// @param across the values of the input from left to right, evenly spaced
/// @param up the values of the input from the foot to the top, evenly spaced
/// @param values the result for each value of `up`, and in it for each of `across`
/// @param below what it means that the result is below zero
/// @param above what it means that the result is above zero
/// @param here where the reader is
public record HeatMap(
        String title,
        String description,
        Axis x,
        Axis y,
        Axis value,
        List<Double> across,
        List<Double> up,
        List<List<Double>> values,
        String below,
        String above,
        Marker here)
        implements Chart {
    public HeatMap {
        across = List.copyOf(across);
        up = List.copyOf(up);
        values = List.copyOf(values);
        if (across.size() < 2 || up.size() < 2 || values.size() != up.size()) {
            throw new IllegalArgumentException("a map has two values or more on either side");
        }
    }

    @Override
    public String svg(int width) {
        return new HeatDrawing(this, Math.max(width, NARROWEST)).svg();
    }

    /// A row for each value of the input that goes up.
    @Override
    public DataTable table() {
        var columns = new ArrayList<String>();
        columns.add(y.header() + " by " + x.header());
        across.forEach(place -> columns.add(x.print(place)));
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < up.size(); i++) {
            var cells = new ArrayList<String>();
            cells.add(y.print(up.get(i)));
            values.get(i).forEach(cell -> cells.add(value.print(cell)));
            rows.add(cells);
        }
        return new DataTable(title + ": " + value.header(), columns, rows);
    }
}
