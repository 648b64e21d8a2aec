package crossover.content.kinds;

import crossover.content.facts.EntryId;
import crossover.content.schema.Fields;

import java.util.List;

/// A question that people ask. The name is the question; the prose answers it in its first
/// sentence.
public record Faq(List<EntryId> about) implements Detail {
    public static final Kind KIND =
            new Kind(
                    "faqs",
                    "question",
                    "Questions",
                    "What people ask, answered in the first sentence.",
                    0,
                    List.of(),
                    Faq::read);

    private static Faq read(Fields in) {
        return new Faq(in.ids("about"));
    }
}
