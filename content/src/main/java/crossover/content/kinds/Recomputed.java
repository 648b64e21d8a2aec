package crossover.content.kinds;

import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// A published figure that a calculator gives too, or does not.
///
/// @param calculator its id
/// @param inputs what the publication puts in, as it would be typed
/// @param result the id of the result
/// @param said the figure that was published, in the unit of the result
public record Recomputed(
        String calculator,
        Map<String, String> inputs,
        String result,
        BigDecimal said,
        Location at) {
    public Recomputed {
        inputs = Map.copyOf(inputs);
    }

    /// Inputs are written as those of an embedded calculator: `layers=126 kvHeads=8`.
    static Recomputed read(Fields in) {
        var inputs = new LinkedHashMap<String, String>();
        for (var word : in.text("inputs").strip().split("\\s+")) {
            var equals = word.indexOf('=');
            if (equals > 0) {
                inputs.put(word.substring(0, equals), word.substring(equals + 1));
            } else {
                in.wrong("inputs", "`" + word + "` is no input", "write `name=value`");
            }
        }
        return new Recomputed(
                in.text("calculator"),
                inputs,
                in.text("result"),
                in.number("said"),
                in.at("calculator"));
    }
}
