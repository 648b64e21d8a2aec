package crossover.content.kinds;

import static crossover.content.schema.Field.choice;
import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.EntryId;
import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// What a provider offers beside machines: managed platforms, model APIs, purchase models.
public record Service(EntryId provider, Category category, List<Block> specs, PriceList prices)
        implements Detail {
    /// What a service is for.
    public enum Category {
        ML_PLATFORM,
        VISION,
        LANGUAGE,
        MODEL_API,
        PURCHASE_MODEL,
        BUILDING_BLOCK,
        CAPACITY
    }

    private static final List<Field> FIELDS =
            List.of(
                    text("renamedFrom", "Renamed from"),
                    date("launched", "Launched"),
                    choice(
                            "lifecycle",
                            "Lifecycle",
                            "general-availability",
                            "preview",
                            "maintenance",
                            "ended"),
                    date("endOfSupport", "End of support"),
                    text("residency", "Where data is processed"),
                    number("termDays", "Term", "days", 0, 4000),
                    number("noticeSeconds", "Notice before interruption", "s", 0, 100_000)
                            .higherIsBetter(),
                    text("note", "Note"));

    public static final Kind KIND =
            new Kind(
                    "services",
                    "service",
                    "Services",
                    "Managed platforms, model APIs and purchase models.",
                    365,
                    FIELDS,
                    Service::read);

    private static Service read(Fields in) {
        return new Service(
                in.reference("provider", "providers"),
                in.choice("category", Category.class),
                Block.all(in, FIELDS),
                PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("provider", "Provider", provider),
                Property.of("category", "Category", Fields.written(category)));
    }
}
