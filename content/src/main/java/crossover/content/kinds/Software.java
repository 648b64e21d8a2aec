package crossover.content.kinds;

import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// Software that such platforms are built of, with its licence over time.
public record Software(String vendor, String category, List<Block> specs, PriceList prices)
        implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("licence", "Licence").needed(),
                    text("latestVersion", "Latest version"),
                    date("released", "Released"),
                    text("note", "Note"));

    public static final Kind KIND =
            new Kind(
                    "software",
                    "software",
                    "Software",
                    "Platforms and tools, with their licences over time.",
                    730,
                    FIELDS,
                    Software::read);

    private static Software read(Fields in) {
        return new Software(
                in.text("vendor"),
                in.text("category"),
                Block.all(in, FIELDS),
                PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("vendor", "Vendor", vendor),
                Property.of("category", "Category", category));
    }
}
