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

/// A machine with accelerators that one buys: DGX and HGX systems, OEM servers, workstations.
public record ComputeSystem(
        String vendor, Accelerators accelerators, List<Block> specs, PriceList prices)
        implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    number("typicalWatts", "Power, typical", "W", 100, 300_000).lowerIsBetter(),
                    number("maximumWatts", "Power, maximum", "W", 100, 300_000)
                            .needed()
                            .lowerIsBetter(),
                    number("rackUnits", "Rack units", "U", 1, 60).needed().lowerIsBetter(),
                    text("cpu", "Processor"),
                    number("memoryGB", "Memory", "GB", 16, 100_000).higherIsBetter(),
                    number(
                            "acceleratorMemoryGB",
                            "Accelerator memory, as printed",
                            "GB",
                            8,
                            100_000),
                    number("localDiskTB", "Local disk", "TB", 0.1, 2000).higherIsBetter(),
                    number("networkGbitPerS", "Network", "Gbit/s", 1, 100_000).higherIsBetter(),
                    choice("cooling", "Cooling", "air", "liquid", "hybrid"),
                    number("weightKg", "Weight", "kg", 1, 3000).lowerIsBetter(),
                    date("launched", "Launched"));

    public static final Kind KIND =
            new Kind(
                    "systems",
                    "system",
                    "Systems to own",
                    "Servers and workstations with accelerators that one buys.",
                    0,
                    FIELDS,
                    ComputeSystem::read);

    private static ComputeSystem read(Fields in) {
        return new ComputeSystem(
                in.text("vendor"),
                Accelerators.of(in),
                Block.all(in, FIELDS),
                PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("vendor", "Vendor", vendor),
                Property.of("accelerator", "Accelerator", accelerators.id()),
                Property.of("acceleratorCount", "Accelerators", accelerators.count()));
    }
}
