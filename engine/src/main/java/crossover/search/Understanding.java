package crossover.search;

import crossover.query.Clause;
import crossover.query.Parsed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes the words of a query for terms: names first, then words that occur, then guesses.
final class Understanding {
    /// More words than these are not searched; the sum of scores stays exact.
    private static final int MAX_WORDS = 32;

    private final Aliases aliases;
    private final Vocabulary vocabulary;
    private final String typed;
    private final boolean fillers;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final List<String> things = new ArrayList<>();
    private final List<Understood.Correction> corrections = new ArrayList<>();

    /// @param typed the whole query, to tell whether its last word is unfinished
    /// @param fillers whether words that say nothing are searched too
    Understanding(Aliases aliases, Vocabulary vocabulary, String typed, boolean fillers) {
        this.aliases = aliases;
        this.vocabulary = vocabulary;
        this.typed = typed;
        this.fillers = fillers;
    }

    Understood of(Parsed parsed) {
        var asked = parsed.query().clause();
        var parts = asked instanceof Clause.And(var all) ? all : List.of(asked);
        var clause = one(clauses(parts, true));
        if (things.size() == 1 && words.size() == 1 && phrases.isEmpty()) {
            weigh(Scoring.ownName(things.getFirst()), Scoring.TYPED);
        }
        return new Understood(
                clause,
                parsed.query().sorts(),
                words,
                phrases,
                weights,
                corrections,
                parsed.complaints());
    }

    private static Clause one(List<Clause> parts) {
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    /// Clauses that all have to hold. Words side by side are read together, for names of several
    /// words.
    private List<Clause> clauses(List<Clause> parts, boolean ranks) {
        var read = new ArrayList<Clause>();
        var run = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Clause.Word(var text)) {
                run.append(run.isEmpty() ? "" : " ").append(text);
            } else {
                words(run.toString(), ranks, read);
                run.setLength(0);
                read.addAll(other(part, ranks));
            }
        }
        words(run.toString(), ranks, read);
        return read;
    }

    private List<Clause> other(Clause clause, boolean ranks) {
        return switch (clause) {
            case Clause.And(var parts) -> clauses(parts, ranks);
            case Clause.Or(var parts) -> alternatives(parts, ranks);
            case Clause.Not(var inner) -> negated(clauses(List.of(inner), false));
            case Clause.Phrase(var text) -> phrase(text, ranks);
            default -> List.of(clause);
        };
    }

    private List<Clause> alternatives(List<Clause> parts, boolean ranks) {
        var read = new ArrayList<Clause>();
        for (var part : parts) {
            var sides = clauses(List.of(part), ranks);
            if (!sides.isEmpty()) {
                read.add(one(sides));
            }
        }
        return read.isEmpty() ? List.of() : List.of(new Clause.Or(read));
    }

    private static List<Clause> negated(List<Clause> inner) {
        return inner.isEmpty() ? List.of() : List.of(new Clause.Not(one(inner)));
    }

    private List<Clause> phrase(String text, boolean ranks) {
        var terms = new ArrayList<String>();
        for (var run : aliases.runs(Analysis.tokens(text))) {
            terms.add(run.phraseTerm());
            if (ranks) {
                weigh(run.phraseTerm(), Scoring.TYPED);
            }
        }
        if (terms.isEmpty()) {
            return List.of();
        }
        phrases.put(text, List.copyOf(terms));
        return List.of(new Clause.Phrase(text));
    }

    private void words(String text, boolean ranks, List<Clause> read) {
        for (var run : aliases.runs(Analysis.tokens(text))) {
            if (telling(run) && words.size() < MAX_WORDS) {
                var shown = text.substring(run.start(), run.end());
                words.put(shown, List.copyOf(terms(run, ranks, unfinished(text, run))));
                read.add(new Clause.Word(shown));
            }
        }
    }

    private boolean telling(Aliases.Run run) {
        return fillers || !run.thing().isEmpty() || !Analysis.filler(run.words().get(0).surface());
    }

    /// Whether the run is the word at which typing stopped.
    private boolean unfinished(String text, Aliases.Run run) {
        return run.end() == text.length() && typed.endsWith(text.substring(run.start()));
    }

    private List<String> terms(Aliases.Run run, boolean ranks, boolean unfinished) {
        var terms = new ArrayList<String>();
        var word = run.words().get(0);
        if (!run.thing().isEmpty()) {
            terms.add(run.thing());
        }
        if (run.words().size() == 1) {
            terms.add(word.term());
        }
        if (ranks) {
            terms.forEach(term -> weigh(term, Scoring.TYPED));
            if (!run.thing().isEmpty()) {
                things.add(run.thing());
            }
            if (run.thing().isEmpty() && !vocabulary.knows(word)) {
                guess(word, unfinished, terms);
            }
        }
        return terms;
    }

    private void guess(Token word, boolean unfinished, List<String> terms) {
        var guesses = unfinished ? vocabulary.startingWith(word) : List.<String>of();
        if (guesses.isEmpty()) {
            guesses = vocabulary.near(word);
            if (!guesses.isEmpty()) {
                corrections.add(new Understood.Correction(word.surface(), guesses));
            }
        }
        for (var guess : guesses) {
            var term = Analysis.stem(guess);
            if (!terms.contains(term)) {
                terms.add(term);
                weigh(term, Scoring.GUESSED);
            }
        }
    }

    private void weigh(String term, int weight) {
        weights.merge(term, weight, Math::max);
    }
}
