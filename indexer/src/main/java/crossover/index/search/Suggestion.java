package crossover.index.search;

import crossover.search.Token;
import crossover.search.Understood;

import java.util.List;
import java.util.Optional;

/// "Did you mean": a query with each word that does not occur replaced by the likeliest one.
final class Suggestion {
    private Suggestion() {}

    /// @param words the words of the query, in order
    static Optional<String> of(String typed, List<Token> words, Understood understood) {
        var text = new StringBuilder(typed);
        for (var word : words.reversed()) {
            for (var correction : understood.corrections()) {
                if (correction.typed().equals(word.surface())) {
                    text.replace(word.start(), word.end(), correction.words().getFirst());
                }
            }
        }
        return text.toString().equals(typed) ? Optional.empty() : Optional.of(text.toString());
    }
}
