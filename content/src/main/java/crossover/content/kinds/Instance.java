package crossover.content.kinds;

import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.EntryId;
import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// A cloud machine with accelerators, rented by the hour.
public record Instance(
        EntryId provider, Accelerators accelerators, List<Block> specs, PriceList prices)
        implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    number("vcpus", "vCPUs", "", 1, 2000).needed().higherIsBetter(),
                    number("memoryGiB", "Memory", "GiB", 1, 50_000).needed().higherIsBetter(),
                    text("cpu", "Processor"),
                    number("networkGbitPerS", "Network", "Gbit/s", 0.1, 30_000)
                            .needed()
                            .higherIsBetter(),
                    number(
                                    "interconnectBothWaysGBPerS",
                                    "Interconnect, both ways",
                                    "GB/s",
                                    1,
                                    20_000)
                            .higherIsBetter(),
                    number("localDiskGB", "Local disk", "GB", 1, 1_000_000).higherIsBetter(),
                    text("localDisk", "Local disk, as sold"),
                    date("launched", "Launched"),
                    text("hypervisor", "Hypervisor"));

    public static final Kind KIND =
            new Kind(
                    "instances",
                    "instance",
                    "Cloud instances",
                    "Machines with accelerators that are rented by the hour.",
                    180,
                    FIELDS,
                    Instance::read);

    private static Instance read(Fields in) {
        return new Instance(
                in.reference("provider", "providers"),
                Accelerators.of(in),
                Block.all(in, FIELDS),
                PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("provider", "Provider", provider),
                Property.of("accelerator", "Accelerator", accelerators.id()),
                Property.of("acceleratorCount", "Accelerators", accelerators.count()));
    }
}
