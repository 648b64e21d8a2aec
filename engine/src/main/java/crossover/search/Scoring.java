package crossover.search;

/// How entries rank, in whole numbers, so that Lucene and a loop in the page agree to the last one.
///
/// ```text
/// score(entry)  = sum over terms of the query of weight x sum over fields of units
/// weight        = 2 for a word as typed or its known name, 1 for a guess from a prefix or typo
/// units         = max(1, round(50 x boost x idf x tf))                 for term, entry and field
/// idf           = ln(1 + (N - n + 0.5) / (n + 0.5))
/// tf            = f x (k1 + 1) / (f + k1 x (1 - b + b x length / average))
/// ```
/// N entries are indexed, n of them have the term in this field; f counts the term in the field of
/// the entry, `length` the positions of that field, `average` the mean length over the entries that
/// have the field; k1 = 1.2, b = 0.75. So a word that was typed counts 100 x BM25 x boost.
///
/// Evidence counts less than what it is about: the index takes a part of the units of sources and
/// the like. A query that is nothing but a name adds, for the entry so called, more than any
/// mention is worth.
///
/// Units are reckoned where the index is built, in Java; what the page loads are their sums over
/// fields, and it only multiplies by 1 or 2 and adds. In Lucene a `Similarity` returns
/// `weight x units` for one term of one field (the weight is the query's boost); sums stay below
/// 2^24, where every whole number is an exact `float`. The logarithm is `StrictMath`'s, which
/// gives the same bits on every machine.
///
/// Equal scores are ordered by the id of the entry. Phrases and conditions choose, they do not
/// score; the words of a phrase count as if typed without quotation marks.
public final class Scoring {
    /// The weight of a word as typed, or of the known name it belongs to.
    public static final int TYPED = 2;

    /// The weight of a word that was guessed.
    public static final int GUESSED = 1;

    /// What a name is worth, as a term of its own, in the entry that is so called.
    public static final int OWN_NAME = 8_000;

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private Scoring() {}

    /// The parts of an entry that are searched. Who types a name wants what is called so before
    /// what mentions it.
    public enum Field {
        NAME(4),
        ALIASES(3),
        SUMMARY(2),
        HEADINGS(1.5),
        BODY(1);

        private final double boost;

        Field(double boost) {
            this.boost = boost;
        }

        public double boost() {
            return boost;
        }
    }

    /// The term that only the entry has which is so called.
    ///
    /// @param thing its id
    public static String ownName(String thing) {
        return thing + "=";
    }

    /// How rare a term is.
    ///
    /// @param entries N, at least 1
    /// @param withTerm n, from 1 to N
    public static double rarity(long entries, long withTerm) {
        return StrictMath.log(1 + (entries - withTerm + 0.5) / (withTerm + 0.5));
    }

    /// What a term is worth in one field of one entry; never less with a greater frequency, never
    /// more with a greater length.
    public static int units(
            double boost, double rarity, double frequency, double length, double average) {
        var tf = frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / average));
        return Math.max(1, (int) (50 * boost * rarity * tf + 0.5));
    }
}
