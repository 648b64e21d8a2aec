package crossover.content.formats;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Plain data as JSON text: maps in their order, lists, texts, numbers, yes and no.
///
/// Streaming, because a one-shot command waits for every class that is loaded.
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private Json() {}

    /// The data over several lines, ended by a line feed.
    public static String pretty(Object data) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(context(), out)) {
            write(json, data);
        }
        return out.append('\n').toString();
    }

    /// The data on one line, without a line feed: a line of NDJSON.
    public static String line(Object data) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, data);
        }
        return out.toString();
    }

    private static ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void write(JsonGenerator json, Object data) {
        switch (data) {
            case Map<?, ?> map -> object(json, map);
            case List<?> list -> array(json, list);
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(plain(number));
            case Double number -> number(json, number);
            case Boolean flag -> json.writeBoolean(flag);
            default ->
                    throw new IllegalArgumentException(
                            "JSON is made of maps, lists, texts, numbers and flags, not of "
                                    + data.getClass().getName());
        }
    }

    /// Whole doubles are written without a fraction, so that scores and counts read as such.
    private static void number(JsonGenerator json, double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void object(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach(
                (key, value) -> {
                    json.writeName(String.valueOf(key));
                    write(json, value);
                });
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, List<?> list) {
        json.writeStartArray();
        list.forEach(item -> write(json, item));
        json.writeEndArray();
    }
}
