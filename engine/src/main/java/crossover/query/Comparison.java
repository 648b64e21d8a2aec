package crossover.query;

/// How a number is compared: the sign between a field and a number.
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// True if every number of the range passes, false if none does.
    Truth holds(Value.Amount amount, double bound) {
        return switch (this) {
            case LESS -> bounded(amount.high() < bound, amount.low() < bound);
            case AT_MOST -> bounded(amount.high() <= bound, amount.low() <= bound);
            case EQUAL ->
                    bounded(
                            amount.low() == bound && amount.high() == bound,
                            amount.low() <= bound && bound <= amount.high());
            case AT_LEAST -> bounded(amount.low() >= bound, amount.high() >= bound);
            case MORE -> bounded(amount.low() > bound, amount.high() > bound);
        };
    }

    private static Truth bounded(boolean all, boolean some) {
        return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
    }
}
