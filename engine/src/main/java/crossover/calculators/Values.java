package crossover.calculators;

import crossover.costs.Bands;
import crossover.numbers.Numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is given for the inputs of a calculator, each within its bounds, and the neutral number for
/// each that is left open.
public final class Values {
    private final List<Input> inputs;
    private final double[] numbers;
    private final Bands[] bands;
    private final Catalog[] catalogs;
    private final boolean[] stated;
    private final List<Default> unconfirmed;

    Values(
            List<Input> inputs,
            double[] numbers,
            Bands[] bands,
            Catalog[] catalogs,
            boolean[] stated,
            List<Default> unconfirmed) {
        this.inputs = inputs;
        this.numbers = numbers;
        this.bands = bands;
        this.catalogs = catalogs;
        this.stated = stated;
        this.unconfirmed = List.copyOf(unconfirmed);
    }

    /// The number of an input; of a choice, the place of the option.
    public double of(Input input) {
        return numbers[input.place()];
    }

    /// The same by its id.
    ///
    /// @throws IllegalArgumentException if the calculator has no such input
    public double of(String input) {
        return numbers[place(input)];
    }

    /// Rates by amount, or shares by year.
    public Bands bands(Input input) {
        return bands[input.place()];
    }

    /// Things to choose among.
    public Catalog catalog(Input input) {
        return catalogs[input.place()];
    }

    /// Whether the option of that word is chosen.
    boolean chosen(Input input, String word) {
        return input.options().get((int) of(input)).word().equals(word);
    }

    /// Whether anything is given for it; zero is something.
    public boolean states(Input input) {
        return stated[input.place()];
    }

    /// Whether somebody gave it; a default is stated but not confirmed.
    boolean confirms(Input input) {
        for (var known : unconfirmed) {
            if (known.input().equals(input.id())) {
                return false;
            }
        }
        return states(input);
    }

    /// The defaults among them, which nobody gave or agreed to.
    public List<Default> unconfirmed() {
        return unconfirmed;
    }

    /// The numbers that are stated, in the order in which the calculator asks.
    public Map<String, Double> byInput() {
        var byInput = new LinkedHashMap<String, Double>();
        for (var input : inputs) {
            if (stated[input.place()] && input.isNumber()) {
                byInput.put(input.id(), of(input));
            }
        }
        return byInput;
    }

    /// All that is stated, as it would be typed: numbers, words of choices, bands.
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (var input : inputs) {
            if (stated[input.place()]) {
                typed.put(input.id(), typed(input));
            }
        }
        return typed;
    }

    private String typed(Input input) {
        return switch (input.domain()) {
            case Domain.Numeric _ -> Numbers.plain(of(input));
            case Domain.Choice(var options) -> options.get((int) of(input)).word();
            case Domain.Bands _ -> bands(input).typed();
            case Domain.Series _ -> bands(input).rates();
            case Domain.Catalog _ -> catalog(input).typed();
        };
    }

    /// The same with another number for one input; for rates by amount, one rate for any.
    public Values with(String input, double value) {
        return with(place(input), value);
    }

    /// The same with another number for the input at a place.
    public Values with(int place, double value) {
        var changed = numbers.clone();
        changed[place] = value;
        var known = stated.clone();
        known[place] = true;
        var rates = bands;
        if (inputs.get(place).domain() instanceof Domain.Bands) {
            rates = bands.clone();
            rates[place] = Bands.flat(value);
        }
        return new Values(inputs, changed, rates, catalogs, known, unconfirmed);
    }

    /// The same with other numbers for the inputs at some places; none of them bands.
    public Values with(int[] places, double[] others) {
        var changed = numbers.clone();
        for (var i = 0; i < places.length; i++) {
            changed[places[i]] = others[i];
        }
        return new Values(inputs, changed, bands, catalogs, stated, unconfirmed);
    }

    private int place(String id) {
        for (var input : inputs) {
            if (input.id().equals(id)) {
                return input.place();
            }
        }
        throw new IllegalArgumentException("no input `" + id + "`");
    }
}
