package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// What can be given for an input.
public sealed interface Domain {
    /// A number within bounds.
    ///
    /// @param step by how much a reader would change it; zero where no step is natural
    /// @param whole whether only whole numbers make sense
    record Numeric(double min, double max, double step, boolean whole) implements Domain {}

    /// One of a few words. The first is taken where none is given: it says how the question is
    /// asked, not how much anything is.
    record Choice(List<Option> options) implements Domain {
        public Choice {
            options = List.copyOf(options);
        }

        /// The words to choose from.
        public List<String> words() {
            var words = new ArrayList<String>();
            options.forEach(option -> words.add(option.word()));
            return words;
        }
    }

    /// A rate, or rates by amount: `10240:0.09 51200:0.085 0.05` is 0.09 up to 10,240, 0.085 up to
    /// 51,200 and 0.05 beyond.
    record Bands(double min, double max) implements Domain {}

    /// Numbers one after another, such as shares by year: `0.2 0.32 0.48`.
    ///
    /// @param most what they come to together at most
    record Series(double min, double max, double most) implements Domain {}

    /// Things to choose among, with numbers that are known of them: `h100:80:6.88 a100:80:-`.
    ///
    /// @param kind what they are, as a kind of the library: `accelerators`
    /// @param columns the fields of that kind which are their numbers; the first is always known
    record Catalog(String kind, List<String> columns, double max) implements Domain {
        public Catalog {
            columns = List.copyOf(columns);
        }
    }

    static Domain between(double min, double max, double step) {
        return new Numeric(min, max, step, false);
    }

    static Domain whole(double min, double max) {
        return new Numeric(min, max, 1, true);
    }

    /// A share of a whole, or a rate a year.
    static Domain share(double min, double max) {
        return new Numeric(min, max, 0.01, false);
    }

    /// An amount of money or things that cannot be negative.
    static Domain amount(double step) {
        return new Numeric(0, 1e12, step, false);
    }
}
