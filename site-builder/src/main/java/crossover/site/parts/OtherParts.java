package crossover.site.parts;

import crossover.content.kinds.Condition;
import crossover.content.kinds.Faq;
import crossover.content.kinds.Place;
import crossover.site.parts.CitedTable.Head;
import crossover.site.parts.CitedTable.Row;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.stream.Stream;

/// What conditions, questions and places have beyond their text.
record OtherParts(Ways ways) {

    /// @param who in words
    /// @param met the expression that is true of a plan once it is done; may be empty
    record Duty(String who, String evidence, String met, List<Way> attestations) {}

    Stream<Part> of(Condition condition) {
        var duty =
                new Duty(
                        who(condition.who()),
                        condition.evidence(),
                        condition.met(),
                        condition.attestations().stream().map(ways::to).toList());
        return Stream.of(Part.of("condition", "duty", "Who acts, and what proves it", duty));
    }

    private static String who(Condition.Who who) {
        return switch (who) {
            case CUSTOMER -> "The customer";
            case PROVIDER -> "The provider";
            case BOTH -> "Customer and provider";
        };
    }

    record Named(String title, List<Way> ways) {}

    Stream<Part> of(Faq faq) {
        var about = faq.about().stream().map(ways::to).toList();
        return about.isEmpty()
                ? Stream.empty()
                : Stream.of(Part.untitled("about", new Named("What this answer rests on", about)));
    }

    Stream<Part> of(Place place) {
        var rows =
                place.groups().stream()
                        .map(
                                group ->
                                        Row.of(
                                                group.citation(),
                                                ways,
                                                CitedTable.text(
                                                        String.join(", ", group.members()))))
                        .toList();
        return new CitedTable(
                        "members",
                        "Members",
                        "Who belongs to it, by source",
                        List.of(Head.text("Members")),
                        rows)
                .part();
    }
}
