package crossover.content.tables;

import crossover.content.facts.Citation;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Reading;
import crossover.content.facts.Statement;

import java.util.List;
import java.util.Optional;

/// One value of a table, and where it comes from.
public sealed interface Cell {
    /// The question does not arise for this entry, or nobody has said anything yet.
    Cell EMPTY = new Empty();

    record Empty() implements Cell {}

    /// What the entry is, such as its name or its provider.
    record Plain(Reading reading) implements Cell {}

    /// A fact as held on the table's day.
    ///
    /// @param conflicts what other sources say at the same time
    record Stated(Fact fact, Statement held, List<Statement> conflicts, String unit)
            implements Cell {
        public Stated {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// A value reckoned from facts, never typed.
    ///
    /// @param formula how, in words
    /// @param from the facts that went in
    record Derived(Reading reading, String unit, String formula, List<FactAddress> from)
            implements Cell {
        public Derived {
            from = List.copyOf(from);
        }
    }

    /// A cell that an editor wrote, in Markdown within one line.
    record Curated(String markdown, Optional<Citation> citation) implements Cell {}

    /// What it says, without its source.
    default Optional<Reading> says() {
        return switch (this) {
            case Empty _ -> Optional.empty();
            case Plain(var reading) -> Optional.of(reading);
            case Stated stated -> Optional.of(stated.held().reading());
            case Derived derived -> Optional.of(derived.reading());
            case Curated(var markdown, _) -> Optional.of(new Reading.Text(markdown));
        };
    }

    /// The value as plain text, as it goes into CSV and Markdown; empty for an empty cell.
    default String plain() {
        return says().map(Reading::plain).orElse("");
    }

    /// Its number, to sort and to reckon by.
    default Optional<Double> number() {
        return says().flatMap(Reading::number).map(Number::doubleValue);
    }
}
