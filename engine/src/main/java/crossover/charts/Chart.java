package crossover.charts;

/// A picture of numbers that can also be read as a table.
///
/// Nothing in the SVG depends on where it is drawn: no ids, no `style`, no script. Its colours are
/// presentation attributes, which any style sheet overrides by class:
///
/// | class | what |
/// |---|---|
/// | `chart` | the `svg` element |
/// | `chart-grid`, `chart-axis` | lines behind the data, the line of zero or of the base |
/// | `chart-tick`, `chart-unit` | numbers and title of an axis |
/// | `chart-curve chart-1` … | a curve; they are counted from 1 to 4, then from 1 again |
/// | `chart-band chart-1` … | the range around a curve |
/// | `chart-label chart-1` … | the name of a curve, at its end |
/// | `chart-marker`, `chart-note` | a point that matters, and what is said of it |
/// | `chart-bar`, `chart-name`, `chart-value` | a bar, its name and its value |
/// | `chart-swing chart-1`, `chart-swing chart-2` | how far the low and the high value of an input
/// move a result |
/// | `chart-cell chart-1`, `chart-cell chart-2` | a cell of a map, below or above zero |
/// | `chart-frontier` | where the cells of a map change their sign |
public sealed interface Chart permits LineChart, BarChart, TornadoChart, HeatMap {
    /// The narrowest chart that can be read, in CSS pixels.
    int NARROWEST = 280;

    /// What the chart shows, in a few words.
    String title();

    /// What a reader should see in it, for those who cannot.
    String description();

    /// An `svg` element for so many CSS pixels, with letters of 12 pixels; drawn anew for another
    /// width it stays readable, while scaling would shrink the letters.
    String svg(int width);

    /// The same numbers as rows and columns.
    DataTable table();
}
