package crossover.content.kinds;

import crossover.content.schema.Fields;

import java.util.List;

/// A word of the field; its summary is the definition.
public record Term() implements Detail {
    public static final Kind KIND =
            new Kind(
                    "terms",
                    "term",
                    "Glossary",
                    "The words of the field.",
                    0,
                    List.of(),
                    Term::read);

    private static Term read(Fields in) {
        return new Term();
    }
}
