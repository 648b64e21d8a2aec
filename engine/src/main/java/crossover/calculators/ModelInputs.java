package crossover.calculators;

import crossover.workloads.KeyValueCache;

import java.util.List;

/// What the memory of a language model depends on, named as in the library's models.
final class ModelInputs {
    private static final Form MODEL = new Form("model", "The model", MemoryWork.all());

    static final Input PARAMETERS =
            MODEL.required(
                    "parametersB",
                    "Parameters",
                    "billion",
                    Domain.between(1e-6, 1e6, 1),
                    "All of them: a mixture of experts keeps every expert in memory.");
    static final Input LAYERS =
            MODEL.required(
                    "layers", "Layers", "layers", Domain.whole(1, 10_000), "Blocks of attention.");
    static final Input ATTENTION =
            MODEL.choice(
                    "attention",
                    "Attention",
                    "What is kept of a token: keys and values by head, or one compressed vector.",
                    "GQA",
                    "heads share keys and values (GQA)",
                    "MHA",
                    "each head has its own (MHA)",
                    "MQA",
                    "one pair for all heads (MQA)",
                    "MLA",
                    "one compressed vector (MLA)",
                    "sliding-window",
                    "every layer looks back over a window",
                    "hybrid",
                    "some layers see everything, others a window or a state");
    static final Input HEADS =
            MODEL.open("heads", "Attention heads", "heads", heads(), 0, "That ask, in each layer.");
    static final Input KV_HEADS =
            MODEL.open(
                    "kvHeads",
                    "Key-value heads",
                    "heads",
                    heads(),
                    0,
                    "With MHA as many as attention heads, with MQA one.");
    static final Input HEAD_DIM =
            MODEL.open(
                    "headDim",
                    "Head dimension",
                    "values",
                    Domain.whole(0, 100_000),
                    0,
                    "Not always width by heads: look it up.");
    static final Input HIDDEN =
            MODEL.open(
                    "hiddenSize",
                    "Width",
                    "values",
                    Domain.whole(0, 10_000_000),
                    0,
                    "Of what passes between layers. Without it activations are left out.");
    static final Input LATENT =
            MODEL.open(
                    "latentDim",
                    "Compressed vector",
                    "values",
                    Domain.whole(0, 100_000),
                    0,
                    "With MLA; called kv_lora_rank in the model's configuration.");
    static final Input ROPE =
            MODEL.open(
                    "ropeDim",
                    "Positional vector",
                    "values",
                    Domain.whole(0, 100_000),
                    0,
                    "With MLA, kept beside the compressed vector; called qk_rope_head_dim.");
    static final Input FULL_LAYERS =
            MODEL.open(
                    "globalLayers",
                    "Layers that see everything",
                    "layers",
                    Domain.whole(0, 10_000),
                    0,
                    "Of a hybrid; all, where nothing else is said.");
    static final Input WINDOW =
            MODEL.open(
                    "windowTokens",
                    "Window of the other layers",
                    "tokens",
                    Domain.whole(0, 1_000_000_000),
                    0,
                    "How far they look back; left open, they keep no tokens at all.");
    static final Input FULL_KV_HEADS =
            MODEL.advanced(
                    "globalKvHeads",
                    "Key-value heads of layers that see everything",
                    "heads",
                    heads(),
                    0,
                    "If they have others than the rest.");
    static final Input FULL_HEAD_DIM =
            MODEL.advanced(
                    "globalHeadDim",
                    "Head dimension of layers that see everything",
                    "values",
                    Domain.whole(0, 100_000),
                    0,
                    "If it is another than that of the rest.");
    static final Input STATE =
            MODEL.advanced(
                    "stateMBPerSequence",
                    "State of the layers without a cache",
                    "MB per sequence",
                    Domain.amount(1),
                    0,
                    "Of linear attention or a state-space part; it does not grow.");

    private ModelInputs() {}

    static List<Input> all() {
        return MODEL.inputs();
    }

    private static Domain heads() {
        return Domain.whole(0, 100_000);
    }

    static double parameters(Values values) {
        return values.of(PARAMETERS) * 1e9;
    }

    static KeyValueCache cache(Values values) {
        var layers = values.of(LAYERS);
        var full = full(values);
        return new KeyValueCache(
                full, perFullLayer(values), layers - full, perLayer(values), values.of(WINDOW));
    }

    private static double full(Values values) {
        if (values.chosen(ATTENTION, "sliding-window")) {
            return values.of(FULL_LAYERS);
        }
        return values.chosen(ATTENTION, "hybrid") || values.states(FULL_LAYERS)
                ? values.of(FULL_LAYERS)
                : values.of(LAYERS);
    }

    private static double perFullLayer(Values values) {
        if (values.chosen(ATTENTION, "MLA")) {
            return perLayer(values);
        }
        return KeyValueCache.ofHeads(
                values.states(FULL_KV_HEADS) ? values.of(FULL_KV_HEADS) : kvHeads(values),
                values.states(FULL_HEAD_DIM) ? values.of(FULL_HEAD_DIM) : values.of(HEAD_DIM));
    }

    private static double perLayer(Values values) {
        return values.chosen(ATTENTION, "MLA")
                ? values.of(LATENT) + values.of(ROPE)
                : KeyValueCache.ofHeads(kvHeads(values), values.of(HEAD_DIM));
    }

    static double kvHeads(Values values) {
        if (values.chosen(ATTENTION, "MQA")) {
            return 1;
        }
        return values.chosen(ATTENTION, "MHA") && !values.states(KV_HEADS)
                ? values.of(HEADS)
                : values.of(KV_HEADS);
    }

    /// What the chosen attention needs and is not given, or cannot be.
    static void contradictions(Values values, Found found) {
        if (values.of(FULL_LAYERS) > values.of(LAYERS)) {
            found.wrong(FULL_LAYERS, "more layers see everything than there are", "give fewer");
        }
        if (values.chosen(ATTENTION, "MLA")) {
            found.need(values, LATENT, "the attention is compressed");
            return;
        }
        found.need(values, HEAD_DIM, "keys and values are kept by head");
        if (values.chosen(ATTENTION, "MHA")) {
            if (!values.states(KV_HEADS)) {
                found.need(values, HEADS, "each head keeps its own");
            } else if (values.states(HEADS) && values.of(HEADS) != values.of(KV_HEADS)) {
                found.wrong(
                        KV_HEADS,
                        "with MHA every attention head has its own keys and values",
                        "choose `GQA` as `attention`, or give as many");
            }
        } else if (!values.chosen(ATTENTION, "MQA")) {
            found.need(values, KV_HEADS, "heads share keys and values");
        }
        if (values.chosen(ATTENTION, "sliding-window")) {
            found.need(values, WINDOW, "layers look back over a window");
        }
        if (values.chosen(ATTENTION, "hybrid")) {
            found.need(values, FULL_LAYERS, "only some layers see everything");
        }
    }
}
