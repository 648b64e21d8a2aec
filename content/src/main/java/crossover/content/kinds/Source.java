package crossover.content.kinds;

import crossover.content.facts.PartialDate;
import crossover.content.schema.Fields;

import java.util.List;
import java.util.Optional;

/// Where facts come from.
///
/// @param url where it can be opened; empty if it has no address, which `url: not-published` says
/// @param retrieved when the copy that was read was made
/// @param note what a reader must know to find it, such as through whom it is quoted
public record Source(
        String publisher,
        String url,
        Tier tier,
        Read read,
        Optional<PartialDate> published,
        Optional<PartialDate> retrieved,
        String licence,
        String note)
        implements Detail {

    /// What kind of voice it is, the weightiest first.
    public enum Tier {
        REGULATOR,
        VENDOR,
        STANDARD,
        PAPER,
        DATA_SET,
        PRESS
    }

    /// How much of it an editor has read. One that was only quoted by another is never primary.
    public enum Read {
        FULL,
        EXCERPT,
        QUOTED
    }

    public static final Kind KIND =
            new Kind(
                    "sources",
                    "source",
                    "Sources",
                    "Where the facts come from, and how much of each was read.",
                    0,
                    List.of(),
                    Source::of);

    private static Source of(Fields in) {
        var url = in.text("url");
        if (!url.startsWith("https://")
                && !url.startsWith("http://")
                && !url.equals("not-published")) {
            in.wrong(
                    "url",
                    "`" + url + "` is not an address",
                    "write `https://…` or `not-published`");
        }
        return new Source(
                in.text("publisher"),
                url.equals("not-published") ? "" : url,
                in.choice("tier", Tier.class),
                in.choice("read", Read.class),
                in.date("published"),
                in.date("retrieved"),
                in.textOrNone("licence"),
                in.textOrNone("note"));
    }

    /// Whether it speaks for itself: the one who decides the value, read by us.
    public boolean isPrimary() {
        return read != Read.QUOTED
                && (tier == Tier.REGULATOR || tier == Tier.VENDOR || tier == Tier.STANDARD);
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.of("publisher", "Publisher", publisher),
                Property.of("tier", "Tier", Fields.written(tier)),
                Property.of("read", "Read", Fields.written(read)));
    }
}
