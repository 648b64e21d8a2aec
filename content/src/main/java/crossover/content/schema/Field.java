package crossover.content.schema;

import java.util.List;

/// A value that facts of a kind can be stated for: name, unit and what is plausible. The unit
/// stands in the name as well, so that it cannot be misread: `memoryGB`, `memoryBandwidthGBPerS`.
///
/// @param unit as shown after the number, such as `GB/s`; empty if there is none
/// @param min the least plausible number, for number fields
/// @param max the greatest plausible number, for number fields
/// @param choices the only texts allowed; empty if any
/// @param required an entry of the kind states it or says `not-published`
/// @param better which way is better when entries are compared
public record Field(
        String name,
        String label,
        Type type,
        String unit,
        double min,
        double max,
        List<String> choices,
        boolean required,
        Better better) {

    public Field {
        choices = List.copyOf(choices);
    }

    /// What a field's value is made of.
    public enum Type {
        NUMBER,
        TEXT,
        DATE,
        FLAG
    }

    /// Which way is better.
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    public static Field number(String name, String label, String unit, double min, double max) {
        return new Field(
                name, label, Type.NUMBER, unit, min, max, List.of(), false, Better.NEITHER);
    }

    public static Field text(String name, String label) {
        return ofType(name, label, Type.TEXT, List.of());
    }

    public static Field date(String name, String label) {
        return ofType(name, label, Type.DATE, List.of());
    }

    public static Field flag(String name, String label) {
        return ofType(name, label, Type.FLAG, List.of());
    }

    public static Field choice(String name, String label, String... choices) {
        return ofType(name, label, Type.TEXT, List.of(choices));
    }

    private static Field ofType(String name, String label, Type type, List<String> choices) {
        return new Field(name, label, type, "", 0, 0, choices, false, Better.NEITHER);
    }

    /// The same field, which every entry of the kind states or says `not-published`.
    public Field needed() {
        return new Field(name, label, type, unit, min, max, choices, true, better);
    }

    public Field higherIsBetter() {
        return with(Better.HIGHER);
    }

    public Field lowerIsBetter() {
        return with(Better.LOWER);
    }

    private Field with(Better way) {
        return new Field(name, label, type, unit, min, max, choices, required, way);
    }
}
