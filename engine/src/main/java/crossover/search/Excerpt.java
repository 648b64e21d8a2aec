package crossover.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The part of a text that shows best why it was found.
///
/// @param marks what to highlight, as places in [#text]
/// @param cutBefore whether the text goes on before it
/// @param cutAfter whether the text goes on behind it
public record Excerpt(String text, List<Mark> marks, boolean cutBefore, boolean cutAfter) {

    /// A highlighted piece, from `start` up to but without `end`.
    public record Mark(int start, int end) {}

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// The stretch of whole words, at most so many characters long, that has the most different
    /// terms, then the most words, then stands first; the beginning if none occurs.
    ///
    /// @param terms what was searched: the keys of [Understood#weights]
    public static Excerpt of(String text, Set<String> terms, Aliases aliases, int width) {
        var tokens = aliases.indexed(Analysis.tokens(text));
        var found = new ArrayList<Token>();
        for (var token : tokens) {
            if (terms.contains(token.term())) {
                found.add(token);
            }
        }
        var best = best(found, width);
        var last = best.isEmpty() ? 0 : best.get(best.size() - 1).end();
        var room = best.isEmpty() ? 0 : width - (last - best.get(0).start());
        var start = start(tokens, best.isEmpty() ? 0 : best.get(0).start() - room / 3, text, width);
        var end = end(tokens, start, width, text.length());
        return new Excerpt(
                text.substring(start, end),
                marks(found, start, end),
                start > 0,
                end < text.length());
    }

    private static List<Token> best(List<Token> found, int width) {
        var best = List.<Token>of();
        var bestWorth = 0;
        for (var from = 0; from < found.size(); from++) {
            var terms = new HashSet<String>();
            var to = from;
            while (to < found.size() && found.get(to).end() - found.get(from).start() <= width) {
                terms.add(found.get(to).term());
                to++;
            }
            var worth = terms.size() * 1_000 + (to - from);
            if (worth > bestWorth && to > from) {
                bestWorth = worth;
                best = found.subList(from, to);
            }
        }
        return best;
    }

    /// The first word that starts at or behind the wanted place; further to the front if the text
    /// ends within the width.
    private static int start(List<Token> tokens, int wanted, String text, int width) {
        var earliest = Math.min(wanted, text.length() - width);
        for (var token : tokens) {
            if (earliest > 0 && token.start() >= earliest) {
                return token.start();
            }
        }
        return 0;
    }

    private static int end(List<Token> tokens, int start, int width, int length) {
        if (length - start <= width) {
            return length;
        }
        var end = start;
        for (var token : tokens) {
            if (token.end() <= start + width) {
                end = Math.max(end, token.end());
            }
        }
        return end > start ? end : start + width; // one word longer than the width is cut
    }

    /// The places found, one mark where a name and its words overlap.
    private static List<Mark> marks(List<Token> found, int start, int end) {
        var marks = new ArrayList<Mark>();
        var covered = start;
        for (var token : found) {
            if (token.start() >= covered && token.end() <= end) {
                marks.add(new Mark(token.start() - start, token.end() - start));
                covered = token.end();
            }
        }
        return marks;
    }
}
