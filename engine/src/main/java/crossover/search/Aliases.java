package crossover.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names things are known by. All names of one thing become one term: the id of the thing.
///
/// So `LLM` and `large language models` are the same term, without any graph of synonyms: the
/// longest name that starts at a word is taken, then reading goes on behind it.
public final class Aliases {
    /// No names at all.
    public static final Aliases NONE = new Aliases(Map.of());

    private final Map<String, String> things = new HashMap<>();

    /// How many words the longest name has that starts with this one.
    private final Map<String, Integer> longest = new HashMap<>();

    private Aliases(Map<String, String> thingsByName) {
        thingsByName.forEach(this::add);
    }

    /// @param thingsByName the id of the thing for each name; an id holds a sign that no word has,
    ///     as `/` in `accelerators/nvidia-h100-sxm`
    public static Aliases of(Map<String, String> thingsByName) {
        return new Aliases(thingsByName);
    }

    private void add(String name, String thing) {
        var tokens = Analysis.tokens(name);
        if (!tokens.isEmpty()) {
            things.put(key(tokens, 0, tokens.size()), thing);
            longest.merge(tokens.get(0).term(), tokens.size(), Math::max);
        }
    }

    /// The terms of a text for the index: a known name adds its thing, at the position that its
    /// words share with it.
    public List<Token> indexed(List<Token> words) {
        var tokens = new ArrayList<Token>();
        var position = 0;
        for (var run : runs(words)) {
            tokens.addAll(run.at(position));
            position++;
        }
        return tokens;
    }

    /// The words of a text, grouped so that a known name is one run.
    List<Run> runs(List<Token> words) {
        var runs = new ArrayList<Run>();
        for (var at = 0; at < words.size(); ) {
            var length = nameLength(words, at);
            var thing = things.getOrDefault(key(words, at, at + length), "");
            runs.add(new Run(words.subList(at, at + Math.max(1, length)), thing));
            at += Math.max(1, length);
        }
        return runs;
    }

    /// How many words the longest name has that starts here; 0 if none does.
    private int nameLength(List<Token> words, int at) {
        var limit = longest.getOrDefault(words.get(at).term(), 0);
        for (var n = Math.min(limit, words.size() - at); n > 0; n--) {
            if (things.containsKey(key(words, at, at + n))) {
                return n;
            }
        }
        return 0;
    }

    private static String key(List<Token> words, int from, int to) {
        var key = new StringBuilder();
        for (var i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(words.get(i).term());
        }
        return key.toString();
    }

    /// One word, or the words of one name.
    ///
    /// @param thing the id of what is so called; empty for a word that is no name
    record Run(List<Token> words, String thing) {

        int start() {
            return words.get(0).start();
        }

        int end() {
            return words.get(words.size() - 1).end();
        }

        /// Its terms, all at one position, the thing first.
        List<Token> at(int position) {
            var tokens = new ArrayList<Token>();
            if (!thing.isEmpty()) {
                tokens.add(new Token(thing, surface(), start(), end(), position));
            }
            for (var word : words) {
                tokens.add(
                        new Token(word.term(), word.surface(), word.start(), word.end(), position));
            }
            return tokens;
        }

        private String surface() {
            var surface = new StringBuilder();
            for (var word : words) {
                surface.append(surface.isEmpty() ? "" : " ").append(word.surface());
            }
            return surface.toString();
        }

        /// The term a phrase asks at this position: a name of several words by its thing.
        String phraseTerm() {
            return words.size() > 1 ? thing : words.get(0).term();
        }
    }
}
