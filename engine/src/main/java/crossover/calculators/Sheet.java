package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// Numbers in rows and columns, such as costs by fiscal year or a curve by month.
///
/// @param id as in JSON
public record Sheet(String id, String title, List<Column> columns, List<Row> rows) {
    /// @param decimals how many are printed
    public record Column(String id, String label, String unit, int decimals) {}

    /// @param values one for each column; not a number where there is none
    public record Row(String id, String label, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The numbers of a row as they are printed; empty where there is none.
    public List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var place = 0; place < columns.size(); place++) {
            var value = row.values.get(place);
            texts.add(
                    Double.isFinite(value)
                            ? Numbers.grouped(value, columns.get(place).decimals)
                            : "");
        }
        return texts;
    }

    /// The same in another currency.
    Sheet in(Money money) {
        var named = new ArrayList<Column>();
        for (var column : columns) {
            named.add(
                    new Column(column.id, column.label, money.unit(column.unit), column.decimals));
        }
        var changed = new ArrayList<Row>();
        for (var row : rows) {
            var values = new ArrayList<Double>();
            for (var place = 0; place < columns.size(); place++) {
                values.add(money.amount(row.values.get(place), columns.get(place).unit));
            }
            changed.add(new Row(row.id, row.label, values));
        }
        return new Sheet(id, title, named, changed);
    }
}
