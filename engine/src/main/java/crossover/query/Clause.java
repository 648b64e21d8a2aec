package crossover.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A condition: the tree a query is read into. It prints itself as it would be written.
public sealed interface Clause {

    /// Holds if all parts hold; without parts it always holds.
    record And(List<Clause> parts) implements Clause {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return Printing.and(this);
        }
    }

    /// Holds if one part holds.
    record Or(List<Clause> parts) implements Clause {
        public Or {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an `or` has at least one part");
            }
        }

        @Override
        public String toString() {
            return Printing.or(this);
        }
    }

    record Not(Clause inner) implements Clause {
        @Override
        public String toString() {
            return Printing.not(this);
        }
    }

    /// What asks the text rather than a field.
    sealed interface Text extends Clause {
        String text();
    }

    record Word(String text) implements Text {
        @Override
        public String toString() {
            return text;
        }
    }

    /// Words in this order, side by side.
    record Phrase(String text) implements Text {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /// Holds if one of the stated values is within one of these.
    record AnyOf(String field, List<String> values) implements Clause {
        public AnyOf {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return field + ":" + Printing.values(values);
        }
    }

    /// Holds if the field is stated and all of its values are within one of these; so it holds for
    /// a field stated as none.
    record Only(String field, List<String> values) implements Clause {
        public Only {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return field + ":only(" + Printing.values(values) + ")";
        }
    }

    record Compare(String field, Comparison comparison, double number) implements Clause {
        @Override
        public String toString() {
            return field + comparison.sign() + Printing.number(number);
        }
    }

    /// The fields it asks, each once, in the order of writing.
    default List<String> fields() {
        var fields = new LinkedHashSet<String>();
        collect(this, fields);
        return List.copyOf(fields);
    }

    private static void collect(Clause clause, Set<String> fields) {
        switch (clause) {
            case And(var parts) -> parts.forEach(part -> collect(part, fields));
            case Or(var parts) -> parts.forEach(part -> collect(part, fields));
            case Not(var inner) -> collect(inner, fields);
            case Text _ -> {}
            case AnyOf(var field, _) -> fields.add(field);
            case Only(var field, _) -> fields.add(field);
            case Compare(var field, _, _) -> fields.add(field);
        }
    }

    /// Whether the condition holds for what is stated.
    default Truth truth(Attributes attributes) {
        return Evaluation.truth(this, attributes);
    }
}
