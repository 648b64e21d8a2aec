package crossover.charts;

import java.util.ArrayList;
import java.util.List;

/// Puts words where they can be read.
final class Words {
    private Words() {}

    /// Lines that are no wider than so many pixels.
    static List<String> fit(String text, double width) {
        return wrap(text, (int) (width / Svg.width("x")));
    }

    /// Lines of at most so many letters, broken between words; a longer word has its own line.
    static List<String> wrap(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var rest = text.trim(); !rest.isEmpty(); ) {
            var space = rest.indexOf(' ');
            var word = space < 0 ? rest : rest.substring(0, space);
            rest = space < 0 ? "" : rest.substring(space).trim();
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        return lines;
    }

    /// The tops of blocks of lines, as near as possible to those wanted, none over another and none
    /// below the foot.
    static List<Double> spread(List<Double> wanted, List<List<String>> blocks, double foot) {
        var order = order(wanted);
        var tops = new ArrayList<>(wanted);
        var free = -Double.MAX_VALUE;
        for (int i : order) {
            tops.set(i, Math.max(tops.get(i), free));
            free = tops.get(i) + blocks.get(i).size() * Svg.LINE;
        }
        var limit = foot;
        for (var last = order.size() - 1; last >= 0; last--) {
            int i = order.get(last);
            limit = Math.min(tops.get(i), limit - blocks.get(i).size() * Svg.LINE);
            tops.set(i, limit);
        }
        return tops;
    }

    /// The places of numbers in a list, from the smallest number to the greatest.
    private static List<Integer> order(List<Double> numbers) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < numbers.size(); i++) {
            var at = order.size();
            while (at > 0 && numbers.get(order.get(at - 1)) > numbers.get(i)) {
                at--;
            }
            order.add(at, i);
        }
        return order;
    }
}
