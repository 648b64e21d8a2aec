package crossover.calculators;

import java.util.List;

/// What a training run takes depends on.
final class TrainingInputs {
    private static final Form RUN = new Form("run", "The run", List.of());

    static final Input ACTIVE =
            RUN.required(
                    "activeParametersB",
                    "Parameters at work on a token",
                    "billion",
                    Domain.between(1e-6, 1e6, 1),
                    "Of a mixture of experts only those that are chosen.");
    static final Input TOKENS =
            RUN.open(
                    "tokensB",
                    "Tokens",
                    "billion",
                    Domain.between(1e-6, 1e9, 100),
                    0,
                    "That it is trained on. Left open: as many as are best for its size.");
    static final Input BEST =
            RUN.open(
                    "tokensPerParameter",
                    "Best number of tokens",
                    "tokens per parameter",
                    Domain.between(0.01, 100_000, 1),
                    0,
                    "At which a given amount of arithmetic gives the best model.");
    static final Input RECOMPUTED =
            RUN.choice(
                    "recomputed",
                    "Operations per parameter and token",
                    "Six do the work. Eight if the rate below counts those reckoned again to save"
                            + " memory.",
                    "6",
                    "6",
                    "8",
                    "8, with all activations reckoned again");
    static final Input SEQUENCE =
            RUN.advanced(
                    "sequenceTokens",
                    "Tokens of an example",
                    "tokens",
                    Domain.whole(1, 1_000_000_000),
                    0,
                    "With layers, heads and their dimension: counts the attention over them.");
    static final Input LAYERS = shape("layers", "Layers", "layers");
    static final Input HEADS = shape("heads", "Attention heads", "heads");
    static final Input HEAD_DIM = shape("headDim", "Head dimension", "values");

    private static final Form MACHINES = new Form("machines", "The machines", RUN.inputs());

    static final Input COUNT =
            MACHINES.required(
                    "accelerators",
                    "Accelerators",
                    "accelerators",
                    Domain.whole(1, 10_000_000),
                    "At work together.");
    static final Input PEAK =
            MACHINES.required(
                    "peakTflops",
                    "Peak of each, dense",
                    "TFLOPS",
                    Domain.between(0.001, 1e7, 10),
                    "In the precision of the run; figures with sparsity are twice as high.");
    static final Input MFU =
            MACHINES.required(
                    "mfu",
                    "Peak that is reached",
                    "share of peak",
                    Domain.share(0.001, 1),
                    "Model FLOPs utilization: operations of the model by those of the peak.");
    static final Input ACHIEVED =
            MACHINES.advanced(
                    "achievedTflops",
                    "Reached by each, measured",
                    "TFLOPS",
                    Domain.between(0, 1e7, 10),
                    0,
                    "Goes before the share of the peak.");
    static final Input RATE =
            MACHINES.advanced(
                    "tokensPerS",
                    "Tokens a second, measured",
                    "tokens per second",
                    Domain.between(0, 1e12, 1000),
                    0,
                    "Of all accelerators together. Goes before all else.");
    static final Input HOURS =
            MACHINES.advanced(
                    "measuredHours",
                    "Accelerator-hours, measured",
                    "hours",
                    Domain.between(0, 1e12, 1000),
                    0,
                    "Of a finished run: then only days and cost are reckoned.");
    static final Input PER_MACHINE =
            MACHINES.advanced(
                    "acceleratorsPerMachine",
                    "Accelerators in a machine",
                    "accelerators",
                    Domain.whole(1, 10_000),
                    1,
                    "For the number of machines that a comparison of costs asks for.");
    static final Input PRICE =
            MACHINES.open(
                    "usdPerAcceleratorHour",
                    "Price of an accelerator-hour",
                    "USD per hour",
                    Domain.amount(0.1),
                    0,
                    "An eighth of the price of a machine with eight.");

    private static final Form FAILURES = new Form("failures", "Failures", MACHINES.inputs());

    static final Input PER_YEAR =
            FAILURES.open(
                    "failuresPerAcceleratorYear",
                    "Failures of an accelerator",
                    "per year",
                    Domain.between(0, 1000, 0.01),
                    0,
                    "That stop the run, whatever breaks.");
    static final Input CHECKPOINT =
            FAILURES.open(
                    "checkpointSeconds",
                    "Writing a checkpoint",
                    "seconds",
                    Domain.between(0, 1e6, 10),
                    0,
                    "In which training stands still.");
    static final Input RESTART =
            FAILURES.open(
                    "restartMinutes",
                    "From a failure until it goes on",
                    "minutes",
                    Domain.between(0, 1e5, 1),
                    0,
                    "Finding it, replacing the machine, reading the checkpoint.");
    static final Input INTERVAL =
            FAILURES.open(
                    "intervalMinutes",
                    "Between checkpoints",
                    "minutes",
                    Domain.between(0.01, 1e7, 10),
                    0,
                    "Left open: the interval that loses the least.");

    private TrainingInputs() {}

    static List<Input> all() {
        return FAILURES.inputs();
    }

    private static Input shape(String id, String label, String unit) {
        return RUN.advanced(
                id, label, unit, Domain.whole(0, 1_000_000), 0, "For the attention alone.");
    }
}
