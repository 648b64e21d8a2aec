package crossover.content.schema;

import crossover.content.facts.Span;
import crossover.content.problems.Location;

/// When a source was seen to say something, and where that is written.
public record Sighting(Span seen, Location at) {}
