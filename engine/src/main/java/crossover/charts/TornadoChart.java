package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// What moves a result, the most first: for each input a bar from the result at its low value to
/// that at its high one, around the result for all inputs as they are. A bar that crosses zero
/// turns the answer round.
public record TornadoChart(
        String title, String description, Axis axis, double base, List<Swing> swings)
        implements Chart {
    public TornadoChart {
        swings = sorted(swings);
    }

    private static List<Swing> sorted(List<Swing> swings) {
        var sorted = new ArrayList<Swing>();
        for (var swing : swings) {
            var at = sorted.size();
            while (at > 0 && sorted.get(at - 1).size() < swing.size()) {
                at--;
            }
            sorted.add(at, swing);
        }
        return List.copyOf(sorted);
    }

    @Override
    public String svg(int width) {
        return new TornadoDrawing(this, Math.max(width, NARROWEST)).svg();
    }

    @Override
    public DataTable table() {
        var rows = new ArrayList<List<String>>();
        for (var swing : swings) {
            rows.add(
                    List.of(
                            swing.label(),
                            swing.low(),
                            axis.print(swing.atLow()),
                            swing.high(),
                            axis.print(swing.atHigh()),
                            swing.flip()));
        }
        var there = axis.header() + " there";
        return new DataTable(
                title, List.of("Input", "Low value", there, "High value", there, "Turns at"), rows);
    }
}
