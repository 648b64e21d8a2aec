package crossover.content.facts;

import java.util.Optional;

/// Where a fact lives: `accelerators/nvidia-h100-sxm#specs.memoryGB`. The same in commands, URLs,
/// JSON and error reports.
///
/// @param path the part after `#`: `specs.memoryGB`, `prices[on-demand]`
public record FactAddress(EntryId entry, String path) {

    /// The address that a text writes, empty if it writes none.
    public static Optional<FactAddress> parse(String text) {
        var hash = text.indexOf('#');
        return hash > 0 && hash < text.length() - 1 && EntryId.isId(text.substring(0, hash))
                ? Optional.of(
                        new FactAddress(
                                EntryId.of(text.substring(0, hash)), text.substring(hash + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return entry + "#" + path;
    }
}
