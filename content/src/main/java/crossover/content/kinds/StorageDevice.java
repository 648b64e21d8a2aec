package crossover.content.kinds;

import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// What keeps the data near the accelerators: drives and arrays.
public record StorageDevice(String vendor, List<Block> specs, PriceList prices) implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("technology", "Technology"),
                    text("interface", "Interface"),
                    number("capacityTB", "Capacity", "TB", 0.01, 100_000).needed().higherIsBetter(),
                    number("readGBPerS", "Read rate", "GB/s", 0.01, 100_000)
                            .needed()
                            .higherIsBetter(),
                    number("writeGBPerS", "Write rate", "GB/s", 0.01, 100_000).higherIsBetter(),
                    number("readKiops", "Random reads", "thousand/s", 0.1, 1_000_000)
                            .higherIsBetter(),
                    number("writeKiops", "Random writes", "thousand/s", 0.1, 1_000_000)
                            .higherIsBetter(),
                    number("maximumWatts", "Power, maximum", "W", 0.1, 20_000).lowerIsBetter(),
                    text("endurance", "Endurance"));

    public static final Kind KIND =
            new Kind(
                    "storage",
                    "storage device",
                    "Storage",
                    "Drives and arrays that feed accelerators.",
                    0,
                    FIELDS,
                    StorageDevice::read);

    private static StorageDevice read(Fields in) {
        return new StorageDevice(in.text("vendor"), Block.all(in, FIELDS), PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("vendor", "Vendor", vendor));
    }
}
