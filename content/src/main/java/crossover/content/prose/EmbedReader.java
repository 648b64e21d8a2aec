package crossover.content.prose;

import crossover.content.facts.EntryId;
import crossover.content.facts.FactAddress;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads the info string of an embed.
final class EmbedReader {
    static final String RULE = "embeds-exist";

    private final Location at;
    private final Problems problems;

    EmbedReader(Location at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    Optional<Embed> read(String info) {
        var words = List.of(info.strip().split("\\s+"));
        var most =
                switch (words.getFirst()) {
                    case "table", "fact" -> 2;
                    case "chart" -> 3;
                    default -> Integer.MAX_VALUE;
                };
        if (words.size() < Math.min(most, 2) || words.size() > most) {
            return refuse(
                    "`" + info.strip() + "` does not say what to show", usage(words.getFirst()));
        }
        return switch (words.getFirst()) {
            case "table" -> id(words.get(1)).map(id -> new Embed.Table(id, at));
            case "fact" -> address(words.get(1)).map(address -> new Embed.OneFact(address, at));
            case "chart" -> chart(words);
            default -> calculator(words);
        };
    }

    private static String usage(String embed) {
        return switch (embed) {
            case "table" -> "write `table comparisons/entry-name`";
            case "fact" -> "write `fact kind/entry-name#specs.field`";
            case "chart" -> "write `chart price-history kind/entry-name`";
            default -> "write `calculator break-even input=value …`";
        };
    }

    private Optional<Embed> chart(List<String> words) {
        return words.size() < 3
                ? refuse("the chart does not say of what", usage("chart"))
                : id(words.get(2)).map(id -> new Embed.Chart(words.get(1), id, at));
    }

    private Optional<Embed> calculator(List<String> words) {
        var presets = new LinkedHashMap<String, String>();
        for (var word : words.subList(2, words.size())) {
            var equals = word.indexOf('=');
            if (equals <= 0) {
                return refuse("`" + word + "` is not a preset", "write `input=value`");
            }
            presets.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return Optional.of(new Embed.Calculator(words.get(1), presets, at));
    }

    private Optional<EntryId> id(String written) {
        return EntryId.isId(written)
                ? Optional.of(EntryId.of(written))
                : refuse("`" + written + "` is not an entry", "write `kind/entry-name`");
    }

    private Optional<FactAddress> address(String written) {
        var address = FactAddress.parse(written);
        return address.isPresent()
                ? address
                : refuse("`" + written + "` is not the address of a fact", usage("fact"));
    }

    private <T> Optional<T> refuse(String message, String hint) {
        problems.error(RULE, at, message, hint);
        return Optional.empty();
    }
}
