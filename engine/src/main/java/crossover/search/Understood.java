package crossover.search;

import crossover.query.Clause;
import crossover.query.Complaint;
import crossover.query.Fields;
import crossover.query.Query;
import crossover.query.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a query was taken to mean: what must hold, and which terms count how much.
///
/// @param clause the condition; words of a known name are one [Clause.Word], fillers are left out
///     unless there is nothing else
/// @param words the terms for which each word of the condition stands, one of them suffices
/// @param phrases the terms of each phrase, in order
/// @param weights [Scoring]'s weight for each term that ranks: those of all words and phrases that
///     are not negated
/// @param corrections words that do not occur, and what was searched instead
public record Understood(
        Clause clause,
        List<Sort> sorts,
        Map<String, List<String>> words,
        Map<String, List<String>> phrases,
        Map<String, Integer> weights,
        List<Correction> corrections,
        List<Complaint> complaints) {

    /// A word that does not occur and the words that may have been meant.
    public record Correction(String typed, List<String> words) {
        public Correction {
            words = List.copyOf(words);
        }
    }

    public Understood {
        sorts = List.copyOf(sorts);
        words = Map.copyOf(words);
        phrases = Map.copyOf(phrases);
        weights = Map.copyOf(weights);
        corrections = List.copyOf(corrections);
        complaints = List.copyOf(complaints);
    }

    /// Reads what was typed; the last word may be unfinished unless a blank follows it.
    public static Understood of(
            String typed, Fields fields, Aliases aliases, Vocabulary vocabulary) {
        var parsed = Query.parse(typed, fields);
        var understood = new Understanding(aliases, vocabulary, typed, false).of(parsed);
        return understood.clause() instanceof Clause.And(var parts) && parts.isEmpty()
                ? new Understanding(aliases, vocabulary, typed, true).of(parsed)
                : understood;
    }

    /// The condition for when no entry has all the words: some of them suffice. What else was asked
    /// still has to hold.
    public Clause relaxed() {
        var words = new ArrayList<Clause>();
        var others = new ArrayList<Clause>();
        var parts = clause instanceof Clause.And(var all) ? all : List.of(clause);
        for (var part : parts) {
            (part instanceof Clause.Word ? words : others).add(part);
        }
        if (words.size() < 2) {
            return clause;
        }
        others.add(new Clause.Or(words));
        return new Clause.And(others);
    }
}
