package crossover.browser;

import crossover.query.Complaint;
import crossover.query.Fields;
import crossover.search.Aliases;
import crossover.search.Excerpt;
import crossover.search.Ranking;
import crossover.search.Understood;
import crossover.search.Vocabulary;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

import java.util.LinkedHashSet;
import java.util.List;

/// Writes what a query was taken to mean, with the functions that use it.
///
/// - `text`: the condition in canonical writing; `terms`: all terms whose postings are needed;
///   `fields`: all fields whose values are needed
/// - `weights: {term: 1 or 2}`; `corrections: [{typed, words}]`; `complaints`
/// - `rank(index)`: `hits: [{entry, score}]`, best first, `relaxed`, `unstated: {field: count}`
/// - `highlight(text, width)`: `text`, `marks: [{start, end}]`, `cutBefore`, `cutAfter`
final class UnderstoodWriter {
    private UnderstoodWriter() {}

    /// Orders the entries of an index.
    @JSFunctor
    interface Rank extends JSObject {
        JSObject rank(@Nullable JSObject index);
    }

    /// Finds the best part of a text.
    @JSFunctor
    interface Highlight extends JSObject {
        JSObject highlight(String text, int width);
    }

    static JSObject write(String typed, Fields fields, Aliases aliases, Vocabulary vocabulary) {
        var understood = Understood.of(typed, fields, aliases, vocabulary);
        var written = Js.object();
        Js.set(written, "text", understood.clause().toString());
        Js.set(written, "terms", terms(understood));
        Js.set(written, "fields", fields(understood));
        Js.set(written, "weights", Plain.numbers(understood.weights()));
        var corrections = Js.array();
        for (var correction : understood.corrections()) {
            var corrected = Js.object();
            Js.set(corrected, "typed", correction.typed());
            Js.set(corrected, "words", Js.array(correction.words()));
            Js.add(corrections, corrected);
        }
        Js.set(written, "corrections", corrections);
        Js.set(written, "complaints", complaints(understood.complaints()));
        Rank rank = index -> ranked(Ranking.of(understood, new Shards(index)));
        put(written, rank);
        Highlight highlight =
                (text, width) ->
                        excerpt(Excerpt.of(text, understood.weights().keySet(), aliases, width));
        put(written, highlight);
        return written;
    }

    @JSBody(
            params = {"object", "rank"},
            script = "object.rank = rank;")
    private static native void put(JSObject object, Rank rank);

    @JSBody(
            params = {"object", "highlight"},
            script = "object.highlight = highlight;")
    private static native void put(JSObject object, Highlight highlight);

    private static JSObject terms(Understood understood) {
        var terms = new LinkedHashSet<String>();
        understood.words().values().forEach(terms::addAll);
        understood.phrases().values().forEach(terms::addAll);
        terms.addAll(understood.weights().keySet());
        return Js.array(List.copyOf(terms));
    }

    private static JSObject fields(Understood understood) {
        var fields = new LinkedHashSet<>(understood.clause().fields());
        understood.sorts().forEach(sort -> fields.add(sort.field()));
        return Js.array(List.copyOf(fields));
    }

    static JSObject complaints(List<Complaint> complaints) {
        var list = Js.array();
        for (var complaint : complaints) {
            var written = Js.object();
            Js.set(written, "column", complaint.column());
            Js.set(written, "length", complaint.length());
            Js.set(written, "message", complaint.message());
            Js.set(written, "hint", complaint.hint());
            Js.add(list, written);
        }
        return list;
    }

    private static JSObject ranked(Ranking.Ranked ranked) {
        var hits = Js.array();
        for (var hit : ranked.hits()) {
            var written = Js.object();
            Js.set(written, "entry", hit.entry());
            Js.set(written, "score", hit.score());
            Js.add(hits, written);
        }
        var written = Js.object();
        Js.set(written, "hits", hits);
        Plain.set(written, "relaxed", ranked.relaxed());
        Js.set(written, "unstated", Plain.numbers(ranked.unstated()));
        return written;
    }

    private static JSObject excerpt(Excerpt excerpt) {
        var marks = Js.array();
        for (var mark : excerpt.marks()) {
            var written = Js.object();
            Js.set(written, "start", mark.start());
            Js.set(written, "end", mark.end());
            Js.add(marks, written);
        }
        var written = Js.object();
        Js.set(written, "text", excerpt.text());
        Js.set(written, "marks", marks);
        Plain.set(written, "cutBefore", excerpt.cutBefore());
        Plain.set(written, "cutAfter", excerpt.cutAfter());
        return written;
    }
}
