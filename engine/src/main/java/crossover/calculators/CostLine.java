package crossover.calculators;

/// One of the bills that a complete comparison counts.
///
/// @param side `cloud` or `own`
/// @param total over the whole time, undiscounted, in the currency of the answer
public record CostLine(String id, String label, String side, State state, double total) {
    CostLine in(Money money) {
        return new CostLine(id, label, side, state, total * money.rate());
    }

    /// Whether a bill is in the figures.
    public enum State {
        COUNTED("counted"),
        /// Stated to be nothing.
        ZERO("zero"),
        /// Left open: nothing is in the figures for it.
        OPEN("open");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /// As in JSON and in classes of the page.
        public String word() {
            return word;
        }
    }
}
