package crossover.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How text becomes terms, as one written table; the same for index, query and excerpt.
///
/// - Letters and digits make a word, anything else parts words: `p5.48xlarge` is `p5`, `48xlarge`;
///   `A100-SXM4-80GB` is `a100`, `sxm4`, `80`, `gb`. Model numbers such as `h100` stay whole.
/// - A point between digits belongs to the number (`98.32`, `4.0.1`); a comma before exactly three
///   digits is dropped (`10,000` is `10000`); a unit behind a number is a word of its
///   own (`80GB` is `80`, `gb`).
/// - An apostrophe between letters is dropped, as are soft hyphens and combining marks.
/// - Letters lose case and accents (Latin only); letters of other scripts stay as they are.
/// - Words of the letters a to z are stemmed by [Porter]. A word has at most 64 letters.
public final class Analysis {
    /// The Latin letters from U+00C0 to U+017F without case and accent; `*` stands for two letters.
    private static final String PLAIN =
            "aaaaaa*ceeeeiiiidnooooo ouuuuy**aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
                    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
                    + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final Set<String> UNITS =
            Set.of(
                    "gb", "tb", "pb", "mb", "kb", "gib", "tib", "mib", "w", "kw", "mw", "kwh",
                    "mwh", "gbit", "tbit", "gbps", "tbps", "ghz", "mhz", "tflops", "pflops", "tops",
                    "ms", "us", "nm", "kg");

    /// Words that say nothing about what is sought; indexed, but left out of a query that has
    /// others.
    private static final Set<String> FILLERS =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "does",
                    "for", "from", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its",
                    "me", "my", "of", "on", "or", "our", "should", "such", "than", "that", "the",
                    "their", "then", "there", "these", "they", "this", "to", "was", "we", "what",
                    "when", "where", "which", "who", "why", "will", "with", "you", "your");

    private static final int LONGEST = 64;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Analysis(String text) {
        this.text = text;
    }

    /// The words of a text, one position each.
    public static List<Token> tokens(String text) {
        var analysis = new Analysis(text);
        for (var at = 0; at < text.length(); ) {
            at = analysis.word(at);
        }
        return analysis.tokens;
    }

    /// The stem of a word that is in lower case and has no accents.
    public static String stem(String surface) {
        for (var i = 0; i < surface.length(); i++) {
            if (surface.charAt(i) < 'a' || surface.charAt(i) > 'z') {
                return surface;
            }
        }
        return Porter.stem(surface);
    }

    /// Whether a word is so common that a query does better without it.
    public static boolean filler(String surface) {
        return FILLERS.contains(surface);
    }

    /// Reads the word that starts here, if any, and answers where to go on.
    private int word(int start) {
        var word = new StringBuilder();
        var at = start;
        for (; at < text.length(); at++) {
            var plain = plain(text.charAt(at));
            if (plain.isEmpty() && !ignored(at, word)) {
                break;
            }
            word.append(plain);
        }
        if (!word.isEmpty()) {
            add(word.toString(), start, at);
        }
        return at == start ? at + 1 : at;
    }

    /// Whether a sign that is no letter is read over, within a word. A point within a number is
    /// kept.
    private boolean ignored(int at, StringBuilder word) {
        return switch (text.charAt(at)) {
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
            case '\'', '\u2019' -> letterAt(at - 1) && letterAt(at + 1);
            case ',' -> numeric(word) && digits(at + 1) == 3;
            case '.' -> {
                var within = numeric(word) && digits(at + 1) > 0;
                word.append(within ? "." : "");
                yield within;
            }
            default -> text.charAt(at) >= '\u0300' && text.charAt(at) <= '\u036f';
        };
    }

    private void add(String word, int start, int end) {
        var letters = word.length();
        while (letters > 0 && !digit(word.charAt(letters - 1))) {
            letters--;
        }
        var unit = word.substring(letters);
        if (numeric(word.substring(0, letters)) && UNITS.contains(unit)) {
            token(word.substring(0, letters), start, end - unit.length());
            token(unit, end - unit.length(), end);
        } else {
            token(word, start, end);
        }
    }

    private void token(String word, int start, int end) {
        var surface = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        tokens.add(new Token(stem(surface), surface, start, end, tokens.size()));
    }

    /// How many digits stand in a row.
    private int digits(int from) {
        var at = from;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && !plain(text.charAt(at)).isEmpty();
    }

    private static boolean numeric(CharSequence word) {
        for (var i = 0; i < word.length(); i++) {
            if (!digit(word.charAt(i)) && word.charAt(i) != '.') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// The letter or digit without case and accent; empty for a sign that parts words.
    private static String plain(char sign) {
        if (sign < 0x80) {
            return ascii(sign);
        }
        if (sign >= 0xc0 && sign < 0x180) {
            var letter = PLAIN.charAt(sign - 0xc0);
            return letter == '*' ? pair(sign) : letter == ' ' ? "" : String.valueOf(letter);
        }
        return switch (sign) {
            case '²' -> "2";
            case '³' -> "3";
            case '¹' -> "1";
            case 'µ', 'μ' -> "u";
            default -> sign < 0xc0 || parting(sign) ? "" : String.valueOf(sign);
        };
    }

    private static String ascii(char sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return String.valueOf((char) (sign + 32));
        }
        return sign >= 'a' && sign <= 'z' || digit(sign) ? String.valueOf(sign) : "";
    }

    private static String pair(char sign) {
        return switch (sign) {
            case 'Æ', 'æ' -> "ae";
            case 'Œ', 'œ' -> "oe";
            case 'Þ', 'þ' -> "th";
            case 'Ĳ', 'ĳ' -> "ij";
            default -> "ss";
        };
    }

    /// Marks, punctuation, symbols and the halves of characters beyond the first plane.
    private static boolean parting(char sign) {
        return sign >= 0x2b0 && sign <= 0x36f
                || sign >= 0x2000 && sign <= 0x2bff
                || sign >= 0x3000 && sign <= 0x303f
                || sign >= 0xd800 && sign <= 0xf8ff
                || sign >= 0xfe00 && sign <= 0xfe6f
                || sign >= 0xfeff && sign <= 0xff0f;
    }
}
