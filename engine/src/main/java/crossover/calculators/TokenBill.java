package crossover.calculators;

/// The same tokens, served by machines and bought.
record TokenBill(Values values) {
    private static final double MILLION = 1e6;
    private static final double SECONDS = 3600;

    /// How many times a million seconds a month has, to count in millions of tokens.
    double secondsM() {
        return SECONDS * values.of(TokensInputs.HOURS) / MILLION;
    }

    double use() {
        return values.of(TokensInputs.UTILIZATION);
    }

    /// A month of one machine, whatever it does.
    double fixed() {
        return values.of(TokensInputs.USD_PER_HOUR) * values.of(TokensInputs.HOURS)
                + values.of(TokensInputs.MONTHLY);
    }

    double perMillion(double tokensPerS) {
        return values.of(TokensInputs.USD_PER_HOUR) / (tokensPerS * SECONDS) * MILLION;
    }

    /// Per million tokens as measured, at full use.
    double own() {
        return fixed() / (values.of(TokensInputs.TOKENS_PER_S) * secondsM());
    }

    /// How many tokens, read and written, come with one that is measured.
    private double mix() {
        return values.chosen(TokensInputs.COUNTED, "output")
                ? 1 / values.of(TokensInputs.OUTPUT_SHARE)
                : 1;
    }

    /// Per million tokens, read and written, at the use given.
    double ownMix() {
        return own() / use() / mix() + values.of(TokensInputs.PER_TOKEN);
    }

    /// Million tokens a month, read and written, of one machine.
    double capacity() {
        return values.of(TokensInputs.TOKENS_PER_S) * secondsM() * mix();
    }

    double api() {
        var written = values.of(TokensInputs.OUTPUT_SHARE);
        var batch = values.of(TokensInputs.BATCH_SHARE);
        var again = values.of(TokensInputs.CACHED_SHARE);
        var input = values.of(TokensInputs.INPUT_PRICE);
        var output = values.of(TokensInputs.OUTPUT_PRICE);
        var read = (1 - again) * input + again * or(TokensInputs.CACHED_PRICE, input);
        var online = (1 - written) * read + written * output;
        var batched =
                (1 - written) * or(TokensInputs.BATCH_INPUT, read)
                        + written * or(TokensInputs.BATCH_OUTPUT, output);
        return (1 - batch) * online + batch * batched;
    }

    private double or(Input price, double other) {
        return values.states(price) ? values.of(price) : other;
    }

    /// Million tokens a month at which one machine costs what is asked for them; infinite if none.
    double breakEven() {
        var margin = api() - values.of(TokensInputs.PER_TOKEN);
        return margin > 0 ? fixed() / margin : Double.POSITIVE_INFINITY;
    }

    double tokens() {
        return values.states(TokensInputs.TOKENS)
                ? values.of(TokensInputs.TOKENS)
                : capacity() * use();
    }

    double machines() {
        return machines(tokens());
    }

    private double machines(double tokens) {
        return Math.max(1, Math.ceil(tokens / (capacity() * use()) * (1 - 1e-12)));
    }

    double ownMonthly() {
        return ownMonthly(tokens());
    }

    double ownMonthly(double tokens) {
        return machines(tokens) * fixed() + tokens * values.of(TokensInputs.PER_TOKEN);
    }

    double apiMonthly() {
        return apiMonthly(tokens());
    }

    double apiMonthly(double tokens) {
        return tokens * api();
    }

    /// Tokens a second that arithmetic lets it read; zero if that is not known.
    double reads() {
        var active = values.of(TokensInputs.ACTIVE);
        return active > 0
                ? values.of(TokensInputs.PEAK)
                        * 1e12
                        * values.of(TokensInputs.MFU)
                        / (2 * active * 1e9)
                : 0;
    }
}
