package crossover.risk;

import java.util.ArrayList;
import java.util.List;

/// An input that is drawn, and how.
public record Uncertain(Range range, Shape shape) {
    /// Yearly changes by their logarithm, all else as PERT.
    public static List<Uncertain> usual(List<Range> ranges) {
        var uncertain = new ArrayList<Uncertain>();
        for (var range : ranges) {
            var isChange = range.input().id().endsWith("ChangePerYear");
            uncertain.add(new Uncertain(range, isChange ? Shape.LOGNORMAL : Shape.PERT));
        }
        return uncertain;
    }
}
