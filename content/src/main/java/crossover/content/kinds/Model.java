package crossover.content.kinds;

import static crossover.content.schema.Field.choice;
import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// A language model: its licence, size, layout of attention, and token prices over time.
public record Model(String vendor, List<Block> specs, PriceList prices) implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("licence", "Licence").needed(),
                    choice("weights", "Weights", "open", "closed"),
                    number("parametersB", "Parameters", "billion", 0.001, 100_000),
                    number("activeParametersB", "Active parameters", "billion", 0.001, 100_000),
                    number("layers", "Layers", "", 1, 10_000),
                    choice(
                            "attention",
                            "Attention",
                            "MHA",
                            "GQA",
                            "MQA",
                            "MLA",
                            "sliding-window",
                            "hybrid"),
                    number("heads", "Attention heads", "", 1, 10_000),
                    number("kvHeads", "Key-value heads", "", 1, 10_000),
                    number("headDim", "Head dimension", "", 1, 10_000),
                    number("hiddenSize", "Width", "", 1, 1e6),
                    number("latentDim", "Compressed vector", "", 1, 100_000),
                    number("ropeDim", "Positional vector", "", 1, 100_000),
                    number("globalLayers", "Layers that see everything", "", 0, 10_000),
                    number("windowTokens", "Window of other layers", "tokens", 1, 1e9),
                    number("globalKvHeads", "Key-value heads that see everything", "", 1, 10_000),
                    number("globalHeadDim", "Head dimension there", "", 1, 10_000),
                    number("contextTokens", "Context", "tokens", 1, 1e9).higherIsBetter(),
                    date("released", "Released"),
                    date("shutdown", "Shutdown"));

    public static final Kind KIND =
            new Kind(
                    "models",
                    "model",
                    "Models",
                    "Language models: licence, size and layout.",
                    365,
                    FIELDS,
                    Model::read);

    private static Model read(Fields in) {
        return new Model(in.text("vendor"), Block.all(in, FIELDS), PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("vendor", "Vendor", vendor));
    }
}
