package crossover.calculators;

import crossover.numbers.Numbers;

/// A number that a calculator asks for.
///
/// @param id as in permalinks, options and JSON
/// @param unit as printed after the number
/// @param step by how much a reader would change it; zero where no step is natural
/// @param doc what belongs in it and what does not
public record Input(
        String id, String label, String unit, double min, double max, double step, String doc) {
    /// The label as it stands inside a sentence; `PUE` stays as it is.
    String inSentence() {
        var first = label.charAt(0);
        var word = first >= 'A' && first <= 'Z' && label.length() > 1 && label.charAt(1) >= 'a';
        return word ? (char) (first + 'a' - 'A') + label.substring(1) : label;
    }

    boolean allows(double value) {
        return value >= min && value <= max;
    }

    String bounds() {
        return "between " + Numbers.rounded(min, 9) + " and " + Numbers.rounded(max, 9);
    }
}
