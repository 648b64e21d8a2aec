package crossover.content.schema;

import crossover.content.facts.FactAddress;
import crossover.content.problems.Location;

/// One entry naming a fact of another, and where it does.
public record FactLink(FactAddress target, Location at) {}
