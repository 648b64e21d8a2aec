package crossover.content.prose;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads the info string of an embed.
final class EmbedReader {
    private static final String RULE = "embeds-exist";

    private final Location at;
    private final Problems problems;

    EmbedReader(Location at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    Optional<Embed> read(String info) {
        var words = List.of(info.strip().split("\\s+"));
        var target = words.get(1);
        return switch (words.getFirst()) {
            case "table" -> id(target).map(id -> new Embed.Table(id, at));
            case "fact" -> address(target).map(address -> new Embed.OneFact(address, at));
            case "chart" ->
                    id(words.size() > 2 ? words.get(2) : "")
                            .map(id -> new Embed.Chart(target, id, at));
            default -> calculator(words);
        };
    }

    private Optional<Embed> calculator(List<String> words) {
        var presets = new LinkedHashMap<String, String>();
        for (var word : words.subList(2, words.size())) {
            var parts = Arrays.asList(word.split("=", 2));
            if (parts.size() != 2) {
                problems.error(RULE, at, "`" + word + "` is not a preset", "write `input=value`");
                return Optional.empty();
            }
            presets.put(parts.getFirst(), parts.getLast());
        }
        return Optional.of(new Embed.Calculator(words.get(1), presets, at));
    }

    private Optional<EntryId> id(String written) {
        if (EntryId.isId(written)) {
            return Optional.of(EntryId.of(written));
        }
        problems.error(RULE, at, "`" + written + "` is not an entry", "write `kind/entry-name`");
        return Optional.empty();
    }

    private Optional<FactAddress> address(String written) {
        var address = FactAddress.parse(written);
        if (address.isEmpty()) {
            problems.error(
                    RULE,
                    at,
                    "`" + written + "` is not the address of a fact",
                    "write `kind/entry-name#specs.field`");
        }
        return address;
    }
}
