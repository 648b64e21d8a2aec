package crossover.calculators;

/// Something wrong with one input.
///
/// @param input its id, as given: perhaps of no input there is
/// @param hint what to do
public record Problem(String input, String message, String hint) {}
