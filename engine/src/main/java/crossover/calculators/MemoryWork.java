package crossover.calculators;

import java.util.List;

/// What is done with a model, as far as it takes memory.
final class MemoryWork {
    private static final Form WORK = new Form("work", "The work", List.of());

    static final Input TASK =
            WORK.choice(
                    "task",
                    "Task",
                    "Training keeps gradients and the optimizer's states, answering keeps a cache.",
                    "inference",
                    "answering",
                    "training",
                    "training");
    static final Input PRECISION =
            WORK.choice("precision", "Weights in", "As they lie in memory.", bits());
    static final Input BITS =
            WORK.advanced(
                    "bitsPerWeight",
                    "Bits for a weight, exactly",
                    "bits",
                    Domain.between(0.5, 64, 0.1),
                    0,
                    "If scales come on top: a file of four bits often takes 4.5. Goes before the"
                            + " choice.");
    static final Input CONTEXT =
            WORK.required(
                    "contextTokens",
                    "Tokens of a sequence",
                    "tokens",
                    Domain.whole(1, 1_000_000_000),
                    "Prompt and answer together; for training, the length of an example.");
    static final Input SEQUENCES =
            WORK.open(
                    "sequences",
                    "Sequences at once",
                    "sequences",
                    Domain.whole(1, 1_000_000),
                    1,
                    "Answering: conversations in memory on all accelerators together. Training:"
                            + " examples on each accelerator in one step.");
    static final Input CACHE_PRECISION =
            WORK.choice("cachePrecision", "Cache in", "Keys and values.", bits());
    static final Input PROMPT_TOKENS =
            WORK.advanced(
                    "promptTokensAtOnce",
                    "Tokens of prompts read at once",
                    "tokens",
                    Domain.whole(0, 1_000_000_000),
                    0,
                    "What passes between two layers while prompts are read.");

    private MemoryWork() {}

    static List<Input> all() {
        return WORK.inputs();
    }

    private static String[] bits() {
        return new String[] {
            "16", "16 bits", "8", "8 bits", "4", "4 bits", "32", "32 bits",
        };
    }
}
