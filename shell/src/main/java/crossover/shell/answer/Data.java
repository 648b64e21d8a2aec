package crossover.shell.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Plain data for scripts, its keys in the order in which they are given: a script's reader
/// compares two answers by eye, and a golden file by bytes.
public final class Data {
    private Data() {}

    /// @param pairs a key, its value, the next key, and so on
    public static Map<String, Object> of(Object... pairs) {
        var data = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            data.put((String) pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(data);
    }
}
