package crossover.content.formats;

import crossover.content.entries.EntryFile;
import crossover.content.kinds.Kind;
import crossover.content.schema.Field;
import crossover.content.schema.Shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The front matter of a kind as a JSON Schema (draft-07), for editors that complete and check
/// while one types. It is drawn from the code that reads the kind, and is no second source of
/// truth.
public final class JsonSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> DATE = Map.of("type", List.of("string", "integer"));
    private static final Map<String, Object> READING =
            Map.of("type", List.of("number", "string", "boolean", "object", "array"));

    private JsonSchema() {}

    /// The schema of a kind as plain data.
    public static Map<String, Object> of(Kind kind) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", kind.title());
        schema.put("description", kind.about());
        schema.putAll(object(EntryFile.shape(kind), kind.fields()));
        return schema;
    }

    private static Map<String, Object> object(Shape shape, List<Field> fields) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<Object>();
        for (var key : shape.keys()) {
            properties.put(key.name(), key.name().equals("specs") ? specs(key, fields) : of(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Object of(Shape.Key key) {
        return switch (key.type()) {
            case TEXT -> key.choices().isEmpty() ? TEXT : Map.of("enum", key.choices());
            case TEXTS, REFERENCES -> pair("type", List.of("array", "string"), "items", TEXT);
            case NUMBER -> Map.of("type", "number");
            case FLAG -> Map.of("type", "boolean");
            case DATE -> DATE;
            case SPAN -> Map.of("type", List.of("string", "integer"));
            case REFERENCE -> TEXT;
            case READING -> READING;
            case BLOCK -> block(key);
            case BLOCKS -> list(Map.of("anyOf", List.of(TEXT, block(key))));
            case ROWS -> list(list(Map.of("anyOf", List.of(TEXT, block(key)))));
        };
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return pair("type", "array", "items", items);
    }

    /// Two keys in this order: a map of the library keeps none.
    private static Map<String, Object> pair(String a, Object one, String b, Object other) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put(a, one);
        pair.put(b, other);
        return pair;
    }

    private static Map<String, Object> block(Shape.Key key) {
        return key.block().filter(shape -> !shape.keys().isEmpty()).isPresent()
                ? object(key.block().get(), List.of())
                : Map.of("type", "object");
    }

    /// A block of facts: the citation's keys and every field of the kind.
    private static Object specs(Shape.Key key, List<Field> fields) {
        var block = new LinkedHashMap<>(block(key));
        var properties = new LinkedHashMap<String, Object>();
        if (block.get("properties") instanceof Map<?, ?> cited) {
            cited.forEach((name, schema) -> properties.put(String.valueOf(name), schema));
        }
        fields.forEach(field -> properties.put(field.name(), of(field)));
        block.put("properties", properties);
        return list(block);
    }

    private static Object of(Field field) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(
                "description",
                field.unit().isEmpty() ? field.label() : field.label() + ", " + field.unit());
        if (field.choices().isEmpty()) {
            schema.putAll(READING);
        } else {
            schema.put("enum", field.choices());
        }
        return schema;
    }
}
