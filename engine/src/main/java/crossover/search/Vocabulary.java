package crossover.search;

import crossover.query.Spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words that occur in the library as they are written, for prefixes, typos and suggestions.
///
/// A page may pass only the words with the first letters of the query: no guess changes the first
/// letter.
public final class Vocabulary {
    private static final int GUESSES = 8;

    private final TreeMap<String, Integer> entriesByWord;
    private final Set<String> stems = new HashSet<>();

    private Vocabulary(Map<String, Integer> entriesByWord) {
        this.entriesByWord = new TreeMap<>(entriesByWord);
        for (var word : entriesByWord.keySet()) {
            stems.add(Analysis.stem(word));
        }
    }

    /// @param entriesByWord for each word, as [Token#surface] gives it, how many entries have it
    public static Vocabulary of(Map<String, Integer> entriesByWord) {
        return new Vocabulary(entriesByWord);
    }

    /// Whether the word, or another of its stem, occurs.
    boolean knows(Token word) {
        return entriesByWord.containsKey(word.surface()) || stems.contains(word.term());
    }

    /// Words that begin so, the most frequent first; none for less than two letters.
    public List<String> startingWith(String prefix, int limit) {
        if (prefix.length() < 2) {
            return List.of();
        }
        var words = new ArrayList<String>();
        for (var word : entriesByWord.tailMap(prefix).keySet()) {
            if (!word.startsWith(prefix)) {
                break;
            }
            words.add(word);
        }
        return first(words, limit);
    }

    /// What a word that does not occur may begin.
    List<String> startingWith(Token word) {
        return startingWith(word.surface(), GUESSES);
    }

    /// What a word that does not occur may have been meant to be: the first letter right, one slip
    /// from four letters, two from eight; of these the words with the fewest slips.
    List<String> near(Token word) {
        var typed = word.surface();
        var limit = typed.length() < 4 || number(typed) ? 0 : typed.length() < 8 ? 1 : 2;
        var words = new ArrayList<String>();
        for (var known : entriesByWord.tailMap(typed.substring(0, 1)).keySet()) {
            if (known.charAt(0) != typed.charAt(0)) {
                break;
            }
            var distance = Spelling.distance(typed, known, limit);
            if (distance < limit || distance == limit && limit > 0) {
                if (distance < limit) {
                    words.clear();
                }
                words.add(known);
                limit = distance;
            }
        }
        return first(words, GUESSES);
    }

    private List<String> first(List<String> words, int limit) {
        words.sort(Comparator.comparingInt(word -> -entriesByWord.getOrDefault(word, 0)));
        return List.copyOf(words.subList(0, Math.min(limit, words.size())));
    }

    private static boolean number(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
