package crossover.content.parts;

import crossover.content.facts.Citation;
import crossover.content.schema.Fields;

/// How a citation is written: `{source: …, at: "…", seen: 2026-10-05}` among other keys.
public final class Citations {
    private Citations() {}

    public static Citation read(Fields in) {
        return new Citation(
                in.reference("source", "sources"),
                in.textOrNone("at"),
                in.quotation("says"),
                in.sighting("seen"),
                in.date("from"));
    }
}
