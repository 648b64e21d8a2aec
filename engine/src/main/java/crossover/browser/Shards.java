package crossover.browser;

import crossover.query.Attributes;
import crossover.search.Postings;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// The part of an index that a page has loaded.
///
/// `size`: how many entries there are; `terms: {term: {entries: [], units: [], positions: [[]]}}`,
/// the entries rising; `values: {field: []}`, one value for each entry: a text, number, list of
/// texts, `{low, high}`, or `null` where nothing is stated.
final class Shards implements Postings {
    private final @Nullable JSObject index;

    Shards(@Nullable JSObject index) {
        this.index = index;
    }

    @Override
    public int size() {
        return (int) Js.number(index, "size");
    }

    @Override
    public Occurrences of(String term) {
        var found = Plain.object(Plain.object(index, "terms"), term);
        var positions = Js.list(found, "positions");
        return Occurrences.of(
                Plain.numbers(found, "entries"),
                Plain.numbers(found, "units"),
                at -> numbers(positions[at]));
    }

    @Override
    public Attributes attributes(int entry) {
        var values = Plain.object(index, "values");
        return field -> Rows.value(Plain.object(values, field), Integer.toString(entry));
    }

    @JSBody(params = "row", script = "return row;")
    private static native int[] numbers(JSObject row);
}
