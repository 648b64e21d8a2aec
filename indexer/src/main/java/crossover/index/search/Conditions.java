package crossover.index.search;

import crossover.index.documents.IndexFields;
import crossover.query.Clause;
import crossover.query.Truth;
import crossover.search.Understood;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Puts what was understood into Lucene's terms.
///
/// A condition has three truth values, and Lucene knows two: so there is a query for the entries
/// for which a clause holds and one for those for which it fails; the rest is unknown.
final class Conditions {
    private final Understood understood;

    Conditions(Understood understood) {
        this.understood = understood;
    }

    /// The entries for which a condition holds, each with the score of all terms that rank.
    Query scored(Clause clause) {
        var query = new BooleanQuery.Builder().add(holds(clause), Occur.FILTER);
        understood
                .weights()
                .forEach(
                        (term, weight) ->
                                query.add(new BoostQuery(units(term), weight), Occur.SHOULD));
        return query.build();
    }

    /// The entries for which a condition neither holds nor fails.
    Query unknown(Clause clause) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(holds(clause), Occur.MUST_NOT)
                .add(fails(clause), Occur.MUST_NOT)
                .build();
    }

    /// Whether a condition is but words and phrases side by side, as most are.
    static boolean isWords(Clause clause) {
        return clause instanceof Clause.Text
                || clause instanceof Clause.And(var parts)
                        && parts.stream().allMatch(Conditions::isWords);
    }

    /// No switch: the JVM makes one over types when it is first run, and a search for words would
    /// take a fifth longer.
    private Query holds(Clause clause) {
        if (clause instanceof Clause.Text text) {
            return said(text);
        }
        if (clause instanceof Clause.And(var parts)) {
            return all(parts, this::holds);
        }
        if (clause instanceof Clause.Or(var parts)) {
            return any(parts, this::holds);
        }
        return clause instanceof Clause.Not(var inner)
                ? fails(inner)
                : new StatedQuery(clause, Truth.TRUE);
    }

    private Query fails(Clause clause) {
        return switch (clause) {
            case Clause.And(var parts) -> any(parts, this::fails);
            case Clause.Or(var parts) -> all(parts, this::fails);
            case Clause.Not(var inner) -> holds(inner);
            case Clause.Text text -> without(said(text));
            case Clause.AnyOf _, Clause.Only _, Clause.Compare _ ->
                    new StatedQuery(clause, Truth.FALSE);
        };
    }

    private static <T> Query all(List<T> parts, Function<T, Query> as) {
        var query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        parts.forEach(part -> query.add(as.apply(part), Occur.FILTER));
        return query.build();
    }

    private static <T> Query any(List<T> parts, Function<T, Query> as) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(as.apply(part), Occur.SHOULD));
        return query.build();
    }

    private static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /// The entries that have a word or a phrase.
    Query said(Clause.Text text) {
        return text instanceof Clause.Word(var word)
                ? any(understood.words().getOrDefault(word, List.of()), Conditions::units)
                : sideBySide(understood.phrases().getOrDefault(text.text(), List.of()));
    }

    /// The words and phrases of a condition.
    static Set<Clause.Text> texts(Clause clause) {
        return switch (clause) {
            case Clause.And(var parts) -> texts(parts);
            case Clause.Or(var parts) -> texts(parts);
            case Clause.Not(var inner) -> texts(inner);
            case Clause.Text text -> Set.of(text);
            case Clause.AnyOf _, Clause.Only _, Clause.Compare _ -> Set.of();
        };
    }

    private static Set<Clause.Text> texts(List<Clause> parts) {
        var texts = new LinkedHashSet<Clause.Text>();
        parts.forEach(part -> texts.addAll(texts(part)));
        return texts;
    }

    private static Query units(String term) {
        return new TermQuery(new Term(IndexFields.UNITS, term));
    }

    private static Query sideBySide(List<String> terms) {
        var phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(IndexFields.POSITIONS, term)));
        return phrase.build();
    }
}
