package crossover.search;

import crossover.query.Attributes;

import java.util.function.IntFunction;

/// An index as ranking needs it: from shards in the page, from memory in tests.
///
/// Entries are numbered from 0 in the order of their ids.
public interface Postings {

    /// The gap between the positions of two fields, so that no phrase runs from one into the next:
    /// the word at `position` of field number `f` stands at `f x GAP + position`.
    int GAP = 1 << 20;

    /// How many entries there are.
    int size();

    /// Where a term occurs; [Occurrences#NONE] for a term nobody heard of.
    Occurrences of(String term);

    /// What conditions on fields can ask of an entry; words and phrases are not asked here.
    Attributes attributes(int entry);

    /// The entries of one term, in rising order.
    interface Occurrences {
        Occurrences NONE = of(new int[0], new int[0], _ -> new int[0]);

        int size();

        int entry(int index);

        /// The sum of [Scoring]'s units over the fields.
        int units(int index);

        /// Where in the entry the term stands, rising.
        int[] positions(int index);

        /// @param positions the positions for each index; asked for phrases only
        static Occurrences of(int[] entries, int[] units, IntFunction<int[]> positions) {
            return new Occurrences() {
                @Override
                public int size() {
                    return entries.length;
                }

                @Override
                public int entry(int index) {
                    return entries[index];
                }

                @Override
                public int units(int index) {
                    return units[index];
                }

                @Override
                public int[] positions(int index) {
                    return positions.apply(index);
                }
            };
        }
    }
}
