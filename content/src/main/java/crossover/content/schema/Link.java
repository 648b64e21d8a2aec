package crossover.content.schema;

import crossover.content.facts.EntryId;
import crossover.content.problems.Location;

/// One entry naming another, and where it does.
public record Link(EntryId target, Location at) {}
