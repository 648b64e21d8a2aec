package crossover.content.kinds;

import static crossover.content.schema.Field.date;
import static crossover.content.schema.Field.text;

import crossover.content.parts.Block;
import crossover.content.schema.Field;
import crossover.content.schema.Fields;

import java.util.List;

/// What an auditor can attest: ISO 27001, SOC 2, FIPS 140-3.
public record Standard(String publisher, String citation, List<Block> specs) implements Detail {
    private static final List<Field> FIELDS =
            List.of(
                    text("version", "Version"),
                    date("released", "Released"),
                    date("transitionUntil", "Transition until"),
                    text("scope", "Scope"),
                    text("validity", "Validity"));

    public static final Kind KIND =
            new Kind(
                    "standards",
                    "standard",
                    "Standards",
                    "What auditors attest, and for how long it holds.",
                    730,
                    FIELDS,
                    Standard::read);

    private static Standard read(Fields in) {
        return new Standard(in.text("publisher"), in.textOrNone("citation"), Block.all(in, FIELDS));
    }

    @Override
    public List<Property> properties() {
        return List.of(Property.of("publisher", "Publisher", publisher));
    }
}
