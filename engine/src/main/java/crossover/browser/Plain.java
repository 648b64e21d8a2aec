package crossover.browser;

import crossover.query.Clause;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What [Js] does not read and write of plain objects: nested ones, lists of texts, numbers in
/// rows.
final class Plain {
    private Plain() {}

    /// A value that is an object itself; nothing for anything else.
    @JSBody(
            params = {"object", "key"},
            script =
                    "var v = object == null ? null : object[key];"
                            + " return v !== null && typeof v === 'object' ? v : null;")
    static native @Nullable JSObject object(@Nullable JSObject object, String key);

    /// A value as a list of texts; a single value is a list of one, a missing one is empty.
    @JSBody(
            params = {"object", "key"},
            script =
                    "var v = object == null ? null : object[key];"
                            + " return v == null ? [] : (Array.isArray(v) ? v : [v]).map(String);")
    static native String[] texts(@Nullable JSObject object, String key);

    /// A value as a row of numbers; empty for anything else.
    @JSBody(
            params = {"object", "key"},
            script =
                    "var v = object == null ? null : object[key]; return Array.isArray(v) ? v :"
                            + " [];")
    static native int[] numbers(@Nullable JSObject object, String key);

    /// What a value is: `number`, `string`, `object` and so on; `undefined` for nothing.
    @JSBody(
            params = {"object", "key"},
            script =
                    "var v = object == null ? null : object[key]; return v == null ? 'undefined' :"
                            + " Array.isArray(v) ? 'array' : typeof v;")
    static native String type(@Nullable JSObject object, String key);

    @JSBody(
            params = {"object", "key", "value"},
            script = "object[key] = value;")
    static native void set(JSObject object, String key, boolean value);

    /// Writes a key that others chose, so that not even `__proto__` is more than a key.
    @JSBody(
            params = {"object", "key", "value"},
            script =
                    "Object.defineProperty(object, key,"
                            + " {value: value, enumerable: true, configurable: true, writable:"
                            + " true});")
    static native void put(JSObject object, String key, JSObject value);

    @JSBody(params = "value", script = "return value;")
    static native JSObject number(double value);

    static List<String> list(@Nullable JSObject object, String key) {
        return List.of(texts(object, key));
    }

    /// All lists of texts of an object.
    static Map<String, List<String>> lists(@Nullable JSObject object) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var key : Js.keys(object)) {
            lists.put(key, list(object, key));
        }
        return lists;
    }

    /// Conditions as they are written. Not of any things: that would call for the texts of all.
    static JSObject texts(List<Clause> clauses) {
        var texts = new ArrayList<String>();
        clauses.forEach(clause -> texts.add(clause.toString()));
        return Js.array(texts);
    }

    static JSObject numbers(Map<String, Integer> numbers) {
        var object = Js.object();
        numbers.forEach((key, value) -> put(object, key, number(value)));
        return object;
    }

    /// The name of a constant as it stands in rules and in JSON: `NOT_ALLOWED` is `not-allowed`.
    static String written(Enum<?> constant) {
        var name = new StringBuilder();
        for (var letter : constant.name().toCharArray()) {
            name.append(letter == '_' ? '-' : (char) (letter + 'a' - 'A'));
        }
        return name.toString();
    }
}
