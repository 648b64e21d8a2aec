package crossover.calculators;

import java.util.List;

/// How a model is trained, and on what it is done.
final class MemoryInputs {
    private static final Form TRAINING = new Form("training", "Training", ModelInputs.all());

    static final Input METHOD =
            TRAINING.choice(
                    "method",
                    "What is trained",
                    "Adapters train a small part; QLoRA keeps the model below them in few bits.",
                    "full",
                    "all parameters",
                    "lora",
                    "adapters (LoRA)",
                    "qlora",
                    "adapters on a model in 4 bits (QLoRA)");
    static final Input TRAINED =
            TRAINING.open(
                    "trainedB",
                    "Parameters of the adapters",
                    "billion",
                    Domain.between(0, 1e6, 0.01),
                    0,
                    "The training program prints how many are trainable.");
    static final Input OPTIMIZER =
            TRAINING.choice(
                    "optimizer",
                    "Optimizer",
                    "What it keeps of a trained parameter, with a copy in 32 bits.",
                    "adam",
                    "Adam, 12 bytes a parameter",
                    "adam-8-bit",
                    "Adam in 8 bits, 6 bytes",
                    "momentum",
                    "SGD with momentum, 8 bytes",
                    "plain",
                    "SGD, 4 bytes");
    static final Input STAGE =
            TRAINING.choice(
                    "zeroStage",
                    "Shared between accelerators",
                    "ZeRO by stages; stage 3 is also known as fully sharded.",
                    "0",
                    "nothing: each keeps all",
                    "1",
                    "the optimizer's states",
                    "2",
                    "gradients too",
                    "3",
                    "weights too");
    static final Input RECOMPUTED =
            TRAINING.choice(
                    "recomputed",
                    "Reckoned again instead of kept",
                    "Saves memory and takes time, about a third more if it is everything.",
                    "scores",
                    "the scores of attention",
                    "all",
                    "everything but the inputs of layers",
                    "nothing",
                    "nothing");

    private static final Form MACHINE = new Form("machine", "The machines", TRAINING.inputs());

    static final Input COUNT =
            MACHINE.open(
                    "accelerators",
                    "Accelerators there are",
                    "accelerators",
                    Domain.whole(1, 1_000_000),
                    1,
                    "For what each of them holds. How many are needed is reckoned below.");
    static final Input USABLE =
            MACHINE.open(
                    "usableShare",
                    "Memory the engine may use",
                    "share of memory",
                    Domain.share(0.01, 1),
                    1,
                    "The rest stays free for what else runs there.");
    static final Input OVERHEAD =
            MACHINE.open(
                    "overheadGB",
                    "Taken by driver and engine",
                    "GB per accelerator",
                    Domain.between(0, 1000, 0.1),
                    0,
                    "Context, kernels, buffers for communication.");
    static final Input OVERHEAD_SHARE =
            MACHINE.advanced(
                    "overheadShare",
                    "On top of all, by rule of thumb",
                    "share of the rest",
                    Domain.share(0, 10),
                    0,
                    "Some rules add a fifth instead of reckoning part by part.");
    static final Input TOGETHER =
            MACHINE.open(
                    "mostTogether",
                    "At most together",
                    "accelerators",
                    Domain.whole(1, 1_000_000),
                    1_000_000,
                    "As many as fast links join, often those of one machine. What needs more comes"
                            + " last.");
    static final Input OFFERED =
            MACHINE.open(
                    "catalog",
                    "Accelerators to choose among",
                    "name:GB:USD per hour",
                    new Domain.Catalog("accelerators", List.of("memoryGB", "usdPerHour"), 1e9),
                    0,
                    "Memory of each, and its price per hour if there is one.");
    static final Input RANK =
            MACHINE.choice(
                    "rankedBy",
                    "Best first by",
                    "Those without a price come last where price decides.",
                    "price",
                    "price per hour of all that are needed",
                    "number",
                    "how few are needed");

    private MemoryInputs() {}

    static List<Input> all() {
        return MACHINE.inputs();
    }
}
