package crossover.content.kinds;

import static crossover.content.schema.Field.number;
import static crossover.content.schema.Field.text;

import crossover.content.facts.FactAddress;
import crossover.content.parts.Block;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;

/// A default of the calculators that somebody has measured or surveyed, with its low and high.
///
/// @param unit the unit of the three numbers, such as `USD per kWh`
/// @param place where it holds: a country, or `*` for anywhere
/// @param feeds the calculator inputs that it may preset: `break-even.hoursPerMonth`
/// @param takes the fact whose value it takes, in place of a value of its own
public record Assumption(
        String unit,
        String place,
        List<String> feeds,
        Optional<FactAddress> takes,
        List<Block> specs)
        implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    number("value", "Value", "", -1e12, 1e12),
                    number("low", "Low", "", -1e12, 1e12),
                    number("high", "High", "", -1e12, 1e12),
                    number("year", "Year", "", 1990, 2100),
                    text("note", "Note"));

    public static final Kind KIND =
            new Kind(
                    "assumptions",
                    "assumption",
                    "Assumptions",
                    "Where the calculators' defaults come from, with low and high.",
                    400,
                    FIELDS,
                    Assumption::read);

    private static Assumption read(Fields in) {
        var unit = in.text("unit");
        var place = in.text("place");
        var feeds = in.texts("feeds");
        var takes = in.fact("takes");
        var specs = Block.all(in, FIELDS);
        if (takes.isEmpty() && specs.stream().noneMatch(s -> s.values().containsKey("value"))) {
            in.wrong("specs", "an assumption has a value", "state `value`, or `takes: <fact>`");
        }
        return new Assumption(unit, place, feeds, takes, specs);
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("unit", "Unit", unit), Property.of("place", "Place", place));
    }
}
