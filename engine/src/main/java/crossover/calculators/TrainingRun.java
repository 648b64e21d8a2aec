package crossover.calculators;

import crossover.workloads.Goodput;

/// A training run: operations, rate, time lost.
record TrainingRun(Values values) {
    private static final double TERA = 1e12;
    private static final double MINUTES = 60;
    static final double SECONDS = 3600;

    double parameters() {
        return values.of(TrainingInputs.ACTIVE) * 1e9;
    }

    /// Those given, or as many as are best.
    double tokens() {
        return values.states(TrainingInputs.TOKENS)
                ? values.of(TrainingInputs.TOKENS) * 1e9
                : parameters() * values.of(TrainingInputs.BEST);
    }

    /// Operations for a token, without attention.
    double perToken() {
        var each = values.chosen(TrainingInputs.RECOMPUTED, "8") ? 8 : 6;
        return each * parameters();
    }

    /// Those of attention over an example, by the PaLM paper (2022): 12 for each layer, head, value
    /// and token.
    double attention() {
        return 12
                * values.of(TrainingInputs.LAYERS)
                * values.of(TrainingInputs.HEADS)
                * values.of(TrainingInputs.HEAD_DIM)
                * values.of(TrainingInputs.SEQUENCE);
    }

    double operations() {
        return (perToken() + attention()) * tokens();
    }

    double count() {
        return values.of(TrainingInputs.COUNT);
    }

    double peak() {
        return values.of(TrainingInputs.PEAK) * TERA;
    }

    /// Operations a second of all accelerators.
    double rate() {
        if (values.of(TrainingInputs.RATE) > 0) {
            return values.of(TrainingInputs.RATE) * (perToken() + attention());
        }
        return count()
                * (values.of(TrainingInputs.ACHIEVED) > 0
                        ? values.of(TrainingInputs.ACHIEVED) * TERA
                        : values.of(TrainingInputs.MFU) * peak());
    }

    /// The share of the peak that operations for a token make of the rate.
    double mfu(double perToken) {
        return rate() * perToken / (perToken() + attention()) / (count() * peak());
    }

    Goodput goodput() {
        var failures = values.of(TrainingInputs.PER_YEAR);
        return new Goodput(
                failures > 0 ? Goodput.hoursBetween(failures, count()) : Double.POSITIVE_INFINITY,
                values.of(TrainingInputs.CHECKPOINT) / SECONDS,
                values.of(TrainingInputs.RESTART) / MINUTES);
    }

    /// Hours between checkpoints; the best if none are given.
    double interval() {
        return values.states(TrainingInputs.INTERVAL)
                ? values.of(TrainingInputs.INTERVAL) / MINUTES
                : goodput().bestInterval();
    }

    double progress() {
        return isMeasured() ? 1 : goodput().share(interval());
    }

    private boolean isMeasured() {
        return values.of(TrainingInputs.HOURS) > 0;
    }

    /// Accelerator-hours, with those lost to failures; infinite if nothing is left.
    double hours() {
        return isMeasured()
                ? values.of(TrainingInputs.HOURS)
                : operations() / rate() * count() / SECONDS / progress();
    }

    double days() {
        return hours() / count() / 24;
    }
}
