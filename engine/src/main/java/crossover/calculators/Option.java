package crossover.calculators;

/// One answer of a choice.
///
/// @param word as in permalinks, options and JSON: `on-demand`
/// @param label as a reader sees it
public record Option(String word, String label) {}
