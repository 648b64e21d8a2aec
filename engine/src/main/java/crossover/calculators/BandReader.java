package crossover.calculators;

import crossover.costs.Bands;
import crossover.numbers.Numbers;
import crossover.numbers.Parsed;

import java.util.ArrayList;
import java.util.List;

/// Reads rates by amount, and shares by year, from what was typed.
final class BandReader {
    private static final int MOST = 40;
    private static final double ROUNDING = 1e-9;

    private BandReader() {}

    /// What could be read, or what is wrong with it.
    sealed interface Reading {
        record Read(Bands bands) implements Reading {}

        record Wrong(String message) implements Reading {}
    }

    /// Words between blanks; more than anybody would type are not read.
    static List<String> words(String text, int most) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i <= text.length() && words.size() <= most; i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(text.charAt(i));
            }
        }
        return words;
    }

    static Reading bands(String text, Domain.Bands domain) {
        var bands = new ArrayList<Bands.Band>();
        var words = words(text, MOST);
        for (var word : words) {
            var colon = word.indexOf(':');
            var last = bands.size() == words.size() - 1;
            var end = colon < 0 ? Double.POSITIVE_INFINITY : number(word.substring(0, colon));
            var rate = number(word.substring(colon + 1));
            var start = bands.isEmpty() ? 0 : bands.getLast().end();
            if (!(rate >= domain.min() && rate <= domain.max())) {
                return new Reading.Wrong(
                        "its rates are between "
                                + Numbers.rounded(domain.min(), 9)
                                + " and "
                                + Numbers.rounded(domain.max(), 9));
            }
            if (!(end > start) || last == (colon >= 0)) {
                return new Reading.Wrong("its bands rise, and only the last has no end");
            }
            bands.add(new Bands.Band(end, rate));
        }
        return words.size() > MOST
                ? new Reading.Wrong("it has more than " + MOST + " bands")
                : new Reading.Read(new Bands(bands));
    }

    static Reading series(String text, Domain.Series domain) {
        var numbers = new ArrayList<Double>();
        var sum = 0.0;
        for (var word : words(text, MOST)) {
            var number = number(word);
            sum += number;
            numbers.add(number);
            if (!(number >= domain.min() && number <= domain.max())) {
                return new Reading.Wrong(
                        "its numbers are between "
                                + Numbers.rounded(domain.min(), 9)
                                + " and "
                                + Numbers.rounded(domain.max(), 9));
            }
        }
        if (sum > domain.most() + ROUNDING) {
            return new Reading.Wrong(
                    "its numbers come to " + Numbers.rounded(domain.most(), 9) + " at most");
        }
        return numbers.size() > MOST
                ? new Reading.Wrong("it has more than " + MOST + " numbers")
                : new Reading.Read(Bands.steps(numbers));
    }

    private static double number(String text) {
        return Numbers.parse(text) instanceof Parsed.Value(var value) ? value : Double.NaN;
    }
}
