package crossover.content.kinds;

import crossover.content.schema.Fields;

import java.math.BigDecimal;
import java.util.List;

/// A longer text that leads through a subject, with tables, calculators and facts embedded.
///
/// @param order its place among the guides, smallest first
public record Guide(BigDecimal order) implements Detail {
    public static final Kind KIND =
            new Kind(
                    "guides",
                    "guide",
                    "Guides",
                    "Longer texts that lead through a subject.",
                    0,
                    List.of(),
                    Guide::read);

    private static Guide read(Fields in) {
        return new Guide(in.numberIfAny("order").orElse(BigDecimal.valueOf(1000)));
    }
}
