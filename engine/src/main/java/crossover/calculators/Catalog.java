package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.List;

/// Things to choose among, each with its numbers in the order of the domain's columns.
public record Catalog(List<Item> items) {
    static final Catalog NONE = new Catalog(List.of());

    /// @param numbers not a number where it is not known
    public record Item(String name, List<Double> numbers) {
        public Item {
            numbers = List.copyOf(numbers);
        }

        double number(int column) {
            return numbers.get(column);
        }
    }

    public Catalog {
        items = List.copyOf(items);
    }

    /// As it is typed: `h100:80:6.88 a100:80:-`.
    public String typed() {
        var text = new StringBuilder();
        for (var item : items) {
            text.append(text.isEmpty() ? "" : " ").append(item.name);
            for (var number : item.numbers) {
                text.append(':').append(Double.isNaN(number) ? "-" : Numbers.plain(number));
            }
        }
        return text.toString();
    }
}
