package crossover.content.parts;

import crossover.content.facts.EntryId;
import crossover.content.schema.Fields;

import java.util.List;

/// What entries of every kind have.
///
/// @param name what people call it today
/// @param summary one sentence that says what it is
/// @param formerly ids it had before, kept alive as redirects
/// @param settled whether its specifications can no longer change and never go stale
public record Frame(
        String name,
        String summary,
        List<Alias> aliases,
        List<EntryId> formerly,
        boolean settled,
        List<Correction> corrections) {

    public static Frame read(Fields in) {
        return new Frame(
                in.text("name"),
                in.text("summary"),
                in.blocksOrTexts("aliases", "name", Alias::read),
                in.idsOnly("formerly"),
                in.flag("settled"),
                in.blocks("corrections", Correction::read));
    }
}
