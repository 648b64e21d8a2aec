package crossover.browser;

import crossover.query.Query;
import crossover.search.Aliases;
import crossover.search.Analysis;
import crossover.search.Vocabulary;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSExportClasses;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The script `crossover-search.js`: one global, `crossoverSearch`, with functions.
///
/// The page loads the vocabulary and the postings that a query needs, in this order: `initials`,
/// then `understand`, then `rank` and `highlight` of what was understood.
@JSExportClasses(SearchScript.Functions.class)
public final class SearchScript {
    private SearchScript() {}

    /// Reads queries with the names and fields that were opened.
    @JSFunctor
    interface Understand extends JSObject {
        JSObject understand(String typed);
    }

    /// The functions of the global.
    @JSClass(name = "crossoverSearch")
    public static final class Functions {
        private Functions() {}

        /// The first letters of the words in a query, by which the vocabulary is split.
        @JSExport
        public static JSObject initials(String typed) {
            var initials = new LinkedHashSet<String>();
            for (var token : Analysis.tokens(typed)) {
                initials.add(token.surface().substring(0, 1));
            }
            return Js.array(List.copyOf(initials));
        }

        /// Words that begin as typed, the most frequent first.
        ///
        /// @param words how many entries have each word: `{cloud: 12}`
        @JSExport
        public static JSObject suggest(String typed, @Nullable JSObject words, int limit) {
            return Js.array(vocabulary(words).startingWith(typed, limit));
        }

        /// Prepares for queries, as many as have the same names and words.
        ///
        /// @param aliases the id of the thing for each name: `{H100:
        ///     "accelerators/nvidia-h100-sxm"}`
        /// @param fields `texts` and `numbers`: the fields a condition may ask
        /// @param words how many entries have each word: `{cloud: 12}`
        /// @return `understand(typed)`, which answers what [UnderstoodWriter] writes
        @JSExport
        public static JSObject open(
                @Nullable JSObject aliases, @Nullable JSObject fields, @Nullable JSObject words) {
            var names = new LinkedHashMap<String, String>();
            for (var name : Js.keys(aliases)) {
                names.put(name, Js.text(aliases, name));
            }
            var known = Aliases.of(names);
            var asked = Rows.fields(fields);
            var occurring = vocabulary(words);
            var search = Js.object();
            Understand understand = typed -> UnderstoodWriter.write(typed, asked, known, occurring);
            put(search, understand);
            return search;
        }

        /// The rows of a table that pass a query, in its order.
        ///
        /// @param rows each `text`, and `values` by field: a text, a number, a list of texts or
        ///     `{low, high}`
        /// @return `rows`: their numbers, from 0; `unstated: {field: count}`: how many had to be
        ///     left undecided; `complaints: [{column, length, message, hint}]`
        @JSExport
        public static JSObject filter(
                String query, JSObject @Nullable [] rows, @Nullable JSObject fields) {
            return Rows.filter(
                    Query.parse(query, Rows.fields(fields)), rows == null ? new JSObject[0] : rows);
        }
    }

    @JSBody(
            params = {"object", "understand"},
            script = "object.understand = understand;")
    private static native void put(JSObject object, Understand understand);

    private static Vocabulary vocabulary(@Nullable JSObject words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var word : Js.keys(words)) {
            counts.put(word, (int) Js.number(words, word));
        }
        return Vocabulary.of(counts);
    }
}
