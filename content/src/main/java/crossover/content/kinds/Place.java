package crossover.content.kinds;

import crossover.content.facts.Citation;
import crossover.content.parts.Citations;
import crossover.content.schema.Fields;

import java.util.List;

/// A group of countries that laws speak of as one, such as the EEA. Countries need no entry: they
/// are written by their ISO code, their states and provinces as `US-TX`.
///
/// @param code how plans and rules write it
/// @param groups its members, by source
public record Place(String code, List<Group> groups) implements Detail {

    /// Countries or other groups that a source lists as members.
    public record Group(List<String> members, Citation citation) {
        static Group read(Fields in) {
            return new Group(in.texts("members"), Citations.read(in));
        }
    }

    public static final Kind KIND =
            new Kind(
                    "places",
                    "place",
                    "Places",
                    "Groups of countries that laws speak of as one.",
                    0,
                    List.of(),
                    Place::read);

    private static Place read(Fields in) {
        return new Place(in.text("code"), in.blocks("groups", Group::read));
    }

    /// The codes of all members.
    public List<String> members() {
        return groups.stream().flatMap(group -> group.members().stream()).toList();
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("code", "Code", code));
    }
}
