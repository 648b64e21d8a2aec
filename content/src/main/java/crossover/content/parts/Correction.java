package crossover.content.parts;

import crossover.content.facts.Reading;
import crossover.content.facts.Span;
import crossover.content.problems.Location;
import crossover.content.schema.Fields;

/// A mistake of ours that was published and has been put right: what it said, how long it stood,
/// and why. Changes of the world are not corrections; they are newer statements.
///
/// @param fact the path of the fact within the entry, such as `specs.memoryGB`
public record Correction(String fact, Reading was, Span stood, String why, Location at) {

    static Correction read(Fields in) {
        return new Correction(
                in.text("fact"),
                in.reading("was"),
                in.sighting("stood"),
                in.text("why"),
                in.here());
    }
}
