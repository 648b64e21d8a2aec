package crossover.calculators;

import crossover.workloads.Activations;
import crossover.workloads.KeyValueCache;
import crossover.workloads.Need;
import crossover.workloads.States;

/// What memory the given work takes, in bytes, part by part.
///
/// @param weights of the whole model
/// @param cache of all sequences
/// @param activations on one accelerator
/// @param states gradients and the optimizer's, of the whole model
/// @param overhead of driver and engine, and what a rule of thumb adds
record MemoryNeed(
        double weights,
        double cache,
        double activations,
        double states,
        double overhead,
        Need need) {
    static final double GB = 1e9;
    static final double GIB = 1_073_741_824;
    private static final double HALF = 2;
    private static final double FULL = 4;
    private static final double BITS = 8;
    private static final double[] OPTIMIZER = {12, 6, 8, 4};
    private static final double QLORA_BYTES = 0.5;

    static MemoryNeed of(Values values) {
        var overhead = values.of(MemoryInputs.OVERHEAD) * GB;
        return values.chosen(MemoryWork.TASK, "training")
                ? training(values, overhead)
                : answering(values, overhead);
    }

    private static MemoryNeed answering(Values values, double overhead) {
        var weights = ModelInputs.parameters(values) * weightBytes(values);
        var sequences = values.of(MemoryWork.SEQUENCES);
        var cache =
                sequences
                        * (cacheBytes(values, values.of(MemoryWork.CONTEXT))
                                + values.of(ModelInputs.STATE) * 1e6);
        var read = values.of(MemoryWork.PROMPT_TOKENS);
        var activations = activations(values, read).withoutScores();
        var more = 1 + values.of(MemoryInputs.OVERHEAD_SHARE);
        var rest = (more - 1) * (weights + cache + activations);
        var need = new Need(more * (weights + cache), more * activations + overhead);
        return new MemoryNeed(weights, cache, activations, 0, overhead + rest, need);
    }

    private static MemoryNeed training(Values values, double overhead) {
        var states = states(values);
        var tokens = values.of(MemoryWork.SEQUENCES) * values.of(MemoryWork.CONTEXT);
        var layer = activations(values, tokens);
        var kept =
                switch (MemoryInputs.RECOMPUTED.options().get(place(values)).word()) {
                    case "all" -> layer.input();
                    case "nothing" -> layer.all();
                    default -> layer.withoutScores();
                };
        var activations = kept * values.of(ModelInputs.LAYERS);
        var more = 1 + values.of(MemoryInputs.OVERHEAD_SHARE);
        var whole = states.whole() + activations;
        return new MemoryNeed(
                states.weights(),
                0,
                activations,
                states.gradients() + states.optimizer(),
                overhead + (more - 1) * (states.shared() + whole),
                new Need(more * states.shared(), more * whole + overhead));
    }

    private static int place(Values values) {
        return (int) values.of(MemoryInputs.RECOMPUTED);
    }

    private static States states(Values values) {
        var all = ModelInputs.parameters(values);
        var isFull = values.chosen(MemoryInputs.METHOD, "full");
        var isQuantized = values.chosen(MemoryInputs.METHOD, "qlora");
        var frozen =
                isQuantized && !values.states(MemoryWork.BITS) ? QLORA_BYTES : weightBytes(values);
        var trainedBytes = isFull ? weightBytes(values) : HALF;
        return new States(
                all,
                frozen,
                isFull ? all : values.of(MemoryInputs.TRAINED) * 1e9,
                trainedBytes,
                optimizerBytes(values, trainedBytes),
                (int) values.of(MemoryInputs.STAGE));
    }

    /// Its copy of full precision is not needed where the weights are that already.
    private static double optimizerBytes(Values values, double trainedBytes) {
        var bytes = OPTIMIZER[(int) values.of(MemoryInputs.OPTIMIZER)];
        return trainedBytes >= FULL ? bytes - FULL : bytes;
    }

    static double weightBytes(Values values) {
        return values.states(MemoryWork.BITS)
                ? values.of(MemoryWork.BITS) / BITS
                : bytes(values, MemoryWork.PRECISION);
    }

    private static double bytes(Values values, Input precision) {
        return switch (precision.options().get((int) values.of(precision)).word()) {
            case "32" -> 2 * HALF;
            case "8" -> HALF / 2;
            case "4" -> HALF / 4;
            default -> HALF;
        };
    }

    static double cacheBytes(Values values, double tokens) {
        return cache(values).values(tokens) * bytes(values, MemoryWork.CACHE_PRECISION);
    }

    static double cacheBytesPerToken(Values values) {
        return cache(values).perToken() * bytes(values, MemoryWork.CACHE_PRECISION);
    }

    private static KeyValueCache cache(Values values) {
        return ModelInputs.cache(values);
    }

    private static Activations activations(Values values, double tokens) {
        return new Activations(
                tokens,
                values.of(ModelInputs.HIDDEN),
                values.of(ModelInputs.HEADS),
                values.of(MemoryWork.CONTEXT));
    }

    /// All of it, if it lay in one place.
    double total() {
        return weights + cache + activations + states + overhead;
    }
}
