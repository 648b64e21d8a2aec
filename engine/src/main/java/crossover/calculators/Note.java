package crossover.calculators;

/// Something a reader must know beside the numbers.
public record Note(Kind kind, String text) {
    /// What sort of thing it is.
    public enum Kind {
        /// A physical limit that is reached.
        LIMIT("limit"),
        /// A number that stands in for a better one.
        FALLBACK("fallback"),
        /// Something in the nature of the answer.
        REMARK("remark");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As in JSON and in classes of the page.
        public String word() {
            return word;
        }
    }
}
