package crossover.content.kinds;

import crossover.content.problems.Location;
import crossover.content.schema.Fields;

import java.util.List;

/// A class of data that laws speak of, named as plans write it. A law that speaks of a class speaks
/// of all that is part of it: `data:personal` holds for `health`.
///
/// @param within the greater classes it is part of
public record DataClass(List<String> within, Location withinAt) implements Detail {

    public static final Kind KIND =
            new Kind(
                    "data-classes",
                    "data class",
                    "Classes of data",
                    "What laws tell apart about data, and which class is part of which.",
                    0,
                    List.of(),
                    DataClass::read);

    private static DataClass read(Fields in) {
        return new DataClass(in.texts("within"), in.at("within"));
    }

    @Override
    public List<Property> properties() {
        return within.isEmpty()
                ? List.of()
                : List.of(Property.of("within", "Part of", String.join(", ", within)));
    }
}
