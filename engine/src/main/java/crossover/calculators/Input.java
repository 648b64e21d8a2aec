package crossover.calculators;

import crossover.numbers.Numbers;

import java.util.List;

/// Something that a calculator asks for.
///
/// @param place among the calculator's inputs, from 0
/// @param id as in permalinks, options and JSON
/// @param unit as printed after the number; empty for a choice
/// @param required whether there is no answer without it
/// @param neutral what is reckoned with where it is left open: the number that changes nothing
/// @param advanced whether a short form leaves it out
/// @param doc what belongs in it and what does not
public record Input(
        int place,
        Group group,
        String id,
        String label,
        String unit,
        Domain domain,
        boolean required,
        double neutral,
        boolean advanced,
        String doc) {
    private static final Group ONLY = new Group("inputs", "Inputs");

    /// A number without which there is no answer.
    public Input(
            String id, String label, String unit, double min, double max, double step, String doc) {
        this(0, ONLY, id, label, unit, Domain.between(min, max, step), true, 0, false, doc);
    }

    Input at(int place) {
        return new Input(place, group, id, label, unit, domain, required, neutral, advanced, doc);
    }

    /// The least number; zero for what is no number.
    public double min() {
        return switch (domain) {
            case Domain.Numeric(var min, _, _, _) -> min;
            case Domain.Bands(var min, _) -> min;
            case Domain.Series(var min, _, _) -> min;
            case Domain.Choice _, Domain.Catalog _ -> 0;
        };
    }

    /// The greatest number; for a choice, the place of its last option.
    public double max() {
        return switch (domain) {
            case Domain.Numeric(_, var max, _, _) -> max;
            case Domain.Bands(_, var max) -> max;
            case Domain.Choice(var options) -> options.size() - 1;
            case Domain.Series(_, var max, _) -> max;
            case Domain.Catalog(_, _, var max) -> max;
        };
    }

    public double step() {
        return domain instanceof Domain.Numeric(_, _, var step, _) ? step : 0;
    }

    /// What can be chosen; empty where nothing is.
    public List<Option> options() {
        return domain instanceof Domain.Choice(var options) ? options : List.of();
    }

    /// Whether it is a number that can be a little more or less.
    public boolean isNumber() {
        return domain instanceof Domain.Numeric;
    }

    /// Whether it is a list of things, longer than a line.
    public boolean isCatalog() {
        return domain instanceof Domain.Catalog;
    }

    /// Whether 60 % may be typed for 0.6.
    public boolean isShare() {
        return unit.startsWith("share");
    }

    /// The label as it stands inside a sentence; `PUE` stays as it is.
    public String inSentence() {
        var first = label.charAt(0);
        var word = first >= 'A' && first <= 'Z' && label.length() > 1 && label.charAt(1) >= 'a';
        return word ? (char) (first + 'a' - 'A') + label.substring(1) : label;
    }

    boolean allows(double value) {
        return value >= min() && value <= max() && !(isWhole() && value != Math.rint(value));
    }

    private boolean isWhole() {
        return switch (domain) {
            case Domain.Numeric(_, _, _, var whole) -> whole;
            case Domain.Choice _ -> true;
            case Domain.Bands _, Domain.Series _, Domain.Catalog _ -> false;
        };
    }

    String bounds() {
        return (isWhole() ? "a whole number between " : "between ")
                + Numbers.rounded(min(), 9)
                + " and "
                + Numbers.rounded(max(), 9);
    }
}
