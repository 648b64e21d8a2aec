package crossover.search;

import crossover.query.Clause;
import crossover.query.Truth;

import java.util.List;

/// Whether a short text mentions a word or phrase, for rows of a table that have no index.
///
/// A word counts in any of its forms, or as the beginning of one, since tables are filtered while
/// one types; a word of several parts (`air-gapped`) and a phrase need all of them side by side.
public final class Mentions {
    private Mentions() {}

    /// @param text the words of the row, from [Analysis#tokens]
    public static Truth of(Clause.Text asked, List<Token> text) {
        var words = Analysis.tokens(asked.text());
        for (var at = 0; at + words.size() <= text.size(); at++) {
            if (standsAt(words, text, at, asked instanceof Clause.Word)) {
                return Truth.TRUE;
            }
        }
        return Truth.of(words.isEmpty());
    }

    private static boolean standsAt(
            List<Token> words, List<Token> text, int at, boolean beginnings) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var found = text.get(at + i);
            var last = i == words.size() - 1;
            if (!found.term().equals(word.term())
                    && !(beginnings && last && found.surface().startsWith(word.surface()))) {
                return false;
            }
        }
        return true;
    }
}
