package crossover.calculators;

import crossover.numbers.Numbers;
import crossover.numbers.Parsed;

import java.util.ArrayList;
import java.util.Optional;

/// Reads things with their numbers from what was typed: `h100:80:6.88 a100:80`.
final class CatalogReader {
    private static final int MOST = 200;

    private CatalogReader() {}

    /// Nothing if it cannot be read: a name is missing, or a number, or there are too many.
    static Optional<Catalog> read(String text, Domain.Catalog domain) {
        var items = new ArrayList<Catalog.Item>();
        for (var word : BandReader.words(text, MOST)) {
            var item = item(word, domain);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return items.size() > MOST ? Optional.empty() : Optional.of(new Catalog(items));
    }

    private static Optional<Catalog.Item> item(String word, Domain.Catalog domain) {
        var end = word.indexOf(':');
        var numbers = new ArrayList<Double>();
        for (var from = end; from >= 0 && from < word.length(); ) {
            var next = word.indexOf(':', from + 1);
            numbers.add(number(word.substring(from + 1, next < 0 ? word.length() : next)));
            from = next;
        }
        var reads = end > 0 && numbers.size() <= domain.columns().size() && numbers.get(0) > 0;
        for (var number : numbers) {
            reads &= Double.isNaN(number) || number >= 0 && number <= domain.max();
        }
        while (numbers.size() < domain.columns().size()) {
            numbers.add(Double.NaN);
        }
        return reads
                ? Optional.of(new Catalog.Item(word.substring(0, end), numbers))
                : Optional.empty();
    }

    /// What is no number is beyond every bound; a dash is not known.
    private static double number(String text) {
        if (text.equals("-")) {
            return Double.NaN;
        }
        return Numbers.parse(text) instanceof Parsed.Value(var value)
                ? value
                : Double.NEGATIVE_INFINITY;
    }
}
