package crossover.search;

/// The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980) 130-137,
/// with the two changes its author made later: `bli` to `ble` and `logi` to `log` in step 2.
final class Porter {
    private static final String[][] STEP_2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"bli", "ble"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"logi", "log"},
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"},
        {"ative", ""},
        {"alize", "al"},
        {"iciti", "ic"},
        {"ical", "ic"},
        {"ful", ""},
        {"ness", ""},
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion",
        "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    };

    private Porter() {}

    /// The stem of a word of the letters a to z.
    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        var stem = participle(plural(word));
        stem = stem.endsWith("y") && vowel(cut(stem, 1)) ? cut(stem, 1) + "i" : stem;
        stem = replaced(replaced(stem, STEP_2), STEP_3);
        return lastLetters(dropped(stem));
    }

    /// Step 1a: caresses, ponies, cats.
    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    /// Step 1b: agreed, plastered, motoring.
    private static String participle(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        var ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (ending == 0 || !vowel(cut(word, ending))) {
            return word;
        }
        var stem = cut(word, ending);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (doubled(stem)) {
            return "lsz".indexOf(last(stem)) < 0 ? cut(stem, 1) : stem;
        }
        return measure(stem) == 1 && closed(stem) ? stem + "e" : stem;
    }

    /// Steps 2 and 3: the longest ending that is listed, if something is left before it.
    private static String replaced(String word, String[][] endings) {
        var found = new String[] {"", ""};
        for (var ending : endings) {
            if (ending[0].length() > found[0].length() && word.endsWith(ending[0])) {
                found = ending;
            }
        }
        var stem = cut(word, found[0].length());
        return measure(stem) > 0 ? stem + found[1] : word;
    }

    /// Step 4: the longest ending that is listed, if much is left before it.
    private static String dropped(String word) {
        var found = "";
        for (var ending : STEP_4) {
            if (ending.length() > found.length() && word.endsWith(ending)) {
                found = ending;
            }
        }
        var stem = cut(word, found.length());
        var fits = !found.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
        return fits && measure(stem) > 1 ? stem : word;
    }

    /// Step 5: a last `e`, and one of two last `l`.
    private static String lastLetters(String word) {
        var stem = word;
        if (stem.endsWith("e")) {
            var rest = cut(stem, 1);
            var measure = measure(rest);
            stem = measure > 1 || measure == 1 && !closed(rest) ? rest : stem;
        }
        return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
    }

    /// How often vowels are followed by consonants: m in [C](VC)^m[V].
    private static int measure(String word) {
        var changes = 0;
        for (var i = 1; i < word.length(); i++) {
            changes += consonant(word, i) && !consonant(word, i - 1) ? 1 : 0;
        }
        return changes;
    }

    private static boolean vowel(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (!consonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    /// A `y` is a vowel behind a consonant. Going back over a row of `y` is a loop, not recursion.
    private static boolean consonant(String word, int at) {
        var first = at;
        while (first > 0 && word.charAt(first) == 'y') {
            first--;
        }
        var consonant = "aeiou".indexOf(word.charAt(first)) < 0;
        return (at - first) % 2 == 0 ? consonant : !consonant;
    }

    private static boolean doubled(String word) {
        var end = word.length() - 1;
        return end > 0 && word.charAt(end) == word.charAt(end - 1) && consonant(word, end);
    }

    /// Ends consonant, vowel, consonant, the last not w, x or y: hop, fil.
    private static boolean closed(String word) {
        var end = word.length() - 1;
        return end > 1
                && consonant(word, end)
                && !consonant(word, end - 1)
                && consonant(word, end - 2)
                && "wxy".indexOf(last(word)) < 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
