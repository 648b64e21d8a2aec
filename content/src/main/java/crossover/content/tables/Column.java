package crossover.content.tables;

import crossover.content.schema.Field;

/// A column of a table.
///
/// @param field the name by which queries, JSON and CSV know it
/// @param unit after the label; empty if there is none
/// @param better which way is better among its rows
public record Column(
        String field, String label, String unit, boolean numeric, Field.Better better) {

    /// A column for a field of a kind.
    static Column of(Field field) {
        return new Column(
                field.name(),
                field.label(),
                field.unit(),
                field.type() == Field.Type.NUMBER,
                field.better());
    }

    static Column text(String field, String label) {
        return new Column(field, label, "", false, Field.Better.NEITHER);
    }

    Column labelled(String otherLabel) {
        return otherLabel.isEmpty() ? this : new Column(field, otherLabel, "", numeric, better);
    }
}
