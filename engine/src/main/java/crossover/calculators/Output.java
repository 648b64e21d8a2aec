package crossover.calculators;

/// A number that a calculator can answer with.
///
/// @param decimals how many are printed
public record Output(String id, String label, String unit, int decimals, String doc) {
    Output in(Money money) {
        return new Output(id, label, money.unit(unit), decimals, doc);
    }
}
