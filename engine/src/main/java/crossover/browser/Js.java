package crossover.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

import java.util.List;

/// Plain JavaScript objects and arrays, built and read.
///
/// Keys that are written are always our own; keys that others wrote, `__proto__` among them, are
/// only compared. What is read may be anything: whatever is missing reads as empty.
final class Js {
    private Js() {}

    @JSBody(script = "return {};")
    static native JSObject object();

    @JSBody(script = "return [];")
    static native JSObject array();

    @JSBody(
            params = {"object", "key", "value"},
            script = "object[key] = value;")
    static native void set(JSObject object, String key, JSObject value);

    @JSBody(
            params = {"object", "key", "value"},
            script = "object[key] = value;")
    static native void set(JSObject object, String key, String value);

    @JSBody(
            params = {"object", "key", "value"},
            script = "object[key] = value;")
    static native void set(JSObject object, String key, double value);

    @JSBody(
            params = {"array", "value"},
            script = "array.push(value);")
    static native void add(JSObject array, JSObject value);

    @JSBody(
            params = {"array", "value"},
            script = "array.push(value);")
    static native void add(JSObject array, String value);

    /// Makes a value when it is asked for.
    @JSFunctor
    interface Later extends JSObject {
        JSObject make();
    }

    /// A value that is made when it is first read: most answers to a key pressed are never looked
    /// at in full.
    @JSBody(
            params = {"object", "key", "later"},
            script =
                    "var value = null; Object.defineProperty(object, key, {enumerable: true, get:"
                            + " function() { return value || (value = later()); }});")
    static native void later(JSObject object, String key, Later later);

    static JSObject array(List<String> texts) {
        var array = array();
        texts.forEach(text -> add(array, text));
        return array;
    }

    /// The keys of an object's own values.
    @JSBody(params = "object", script = "return object == null ? [] : Object.keys(object);")
    static native String[] keys(@Nullable JSObject object);

    /// One value of an object as text.
    @JSBody(
            params = {"object", "key"},
            script = "var v = object == null ? null : object[key]; return v == null ? '' : '' + v;")
    static native String text(@Nullable JSObject object, String key);

    /// One value of an object as a number; zero if it is none.
    @JSBody(
            params = {"object", "key"},
            script = "var v = object == null ? 0 : +object[key]; return isFinite(v) ? v : 0;")
    static native double number(@Nullable JSObject object, String key);

    /// One value of an object as a list of objects.
    @JSBody(
            params = {"object", "key"},
            script = "var v = object == null ? [] : object[key]; return Array.isArray(v) ? v : [];")
    static native JSObject[] list(@Nullable JSObject object, String key);
}
