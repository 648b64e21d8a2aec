package crossover.content.kinds;

import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.parts.PriceList;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// What joins machines and accelerators: adapters, switches, links.
public record NetworkDevice(String vendor, List<Block> specs, PriceList prices) implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("technology", "Technology"),
                    number("portGbitPerS", "Rate per port", "Gbit/s", 0.1, 10_000)
                            .needed()
                            .higherIsBetter(),
                    number("ports", "Ports", "", 1, 2000).higherIsBetter(),
                    number("nodeGbitPerS", "Rate per node", "Gbit/s", 0.1, 100_000)
                            .higherIsBetter(),
                    number("switchingTbitPerS", "Switching capacity", "Tbit/s", 0.1, 2000)
                            .higherIsBetter(),
                    number("maximumWatts", "Power, maximum", "W", 1, 20_000).lowerIsBetter(),
                    number("reachMetres", "Reach", "m", 0.1, 200_000).higherIsBetter(),
                    number("latencyMicroseconds", "Latency", "µs", 0.01, 1000).lowerIsBetter());

    public static final Kind KIND =
            new Kind(
                    "networking",
                    "network device",
                    "Networking",
                    "Adapters, switches and links between machines and accelerators.",
                    0,
                    FIELDS,
                    NetworkDevice::read);

    private static NetworkDevice read(Fields in) {
        return new NetworkDevice(in.text("vendor"), Block.all(in, FIELDS), PriceList.readFrom(in));
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("vendor", "Vendor", vendor));
    }
}
