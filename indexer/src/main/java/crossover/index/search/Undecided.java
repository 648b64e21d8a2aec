package crossover.index.search;

import crossover.query.Attributes;
import crossover.query.Clause;
import crossover.query.Truth;
import crossover.query.Value;

import org.apache.lucene.util.FixedBitSet;

import java.util.Map;

/// An entry for which a condition cannot be known, with what is known of it: its fields, and which
/// words it has.
record Undecided(StatedValues values, int entry, Map<Clause.Text, FixedBitSet> said)
        implements Attributes {
    @Override
    public Value value(String field) {
        return values.at(entry).value(field);
    }

    @Override
    public Truth mentions(Clause.Text text) {
        return Truth.of(said.containsKey(text) && said.get(text).get(entry));
    }
}
