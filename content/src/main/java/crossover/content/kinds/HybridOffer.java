package crossover.content.kinds;

import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.EntryId;
import crossover.content.parts.Block;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// A provider's cloud on the customer's site, connected to the provider or not.
public record HybridOffer(EntryId provider, Connection connection, List<Block> specs)
        implements Detail {
    /// Whether it needs its provider's region.
    public enum Connection {
        CONNECTED,
        INTERMITTENT,
        DISCONNECTED
    }

    private static final List<Field> FIELDS =
            List.of(
                    text("hardware", "Hardware"),
                    text("controlPlane", "Control plane"),
                    date("launched", "Launched"),
                    number("maximumKw", "Power, maximum", "kW", 0.1, 10_000),
                    text("note", "Note"));

    public static final Kind KIND =
            new Kind(
                    "hybrid",
                    "hybrid offer",
                    "Hybrid",
                    "Clouds that stand on the customer's site, connected or not.",
                    730,
                    FIELDS,
                    HybridOffer::read);

    private static HybridOffer read(Fields in) {
        return new HybridOffer(
                in.reference("provider", "providers"),
                in.choice("connection", Connection.class),
                Block.all(in, FIELDS));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("provider", "Provider", provider),
                Property.of("connection", "Connection", Fields.written(connection)));
    }
}
