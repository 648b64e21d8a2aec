package crossover.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Laws and plans as chance writes them, the same for the same seed.
///
/// More classes of data and more places can only make their rules speak, never fall silent.
public final class RandomLaws {
    static final List<String> CLASSES =
            List.of("phi", "personal", "cui", "business", "synthetic", "exotic");
    static final List<String> PLACES =
            List.of("DE", "FR", "NO", "EU", "US", "US-TX", "US-CA", "JP");
    private static final List<String> GROUPS = List.of("EU", "EEA", "US", "US-TX", "JP", "DE");
    private static final List<String> BINARY =
            List.of("keys:customer", "contracts:baa", "encryption:end-to-end", "individuals>=10");

    private final Random random;

    public RandomLaws(long seed) {
        random = new Random(seed);
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String some(List<String> from) {
        var some = any(from);
        return random.nextBoolean() ? some : some + "," + any(from);
    }

    /// A clause that more data or more places can only make true.
    private String rising() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> any(Plan.PLACES) + ":" + some(GROUPS);
            case 2 -> "-" + any(Plan.PLACES) + ":only(" + some(GROUPS) + ")";
            case 3 -> (random.nextBoolean() ? "-" : "") + any(BINARY);
            default -> "(" + rising() + " or " + rising() + ")";
        };
    }

    private Law law(int number, List<Verdict> verdicts) {
        var rules = new ArrayList<Rule>();
        for (var n = 1 + random.nextInt(4); n > 0; n--) {
            var when = new StringBuilder(random.nextInt(6) == 0 ? "" : "data:" + some(CLASSES));
            for (var m = random.nextInt(3); m > 0; m--) {
                when.append(' ').append(rising());
            }
            var binding = Rule.Binding.values()[random.nextInt(4)];
            var condition = any(List.of("baa", "transfer-tool", "records", "own-keys"));
            rules.add(
                    Laws.rule(
                            number + "-" + n,
                            binding,
                            when.toString().strip(),
                            any(verdicts),
                            random.nextBoolean(),
                            random.nextBoolean() ? new String[] {condition} : new String[0]));
        }
        return Laws.law("law" + number, rules.toArray(Rule[]::new));
    }

    /// One to four laws whose rules say one of these.
    public List<Law> laws(Verdict... verdicts) {
        var laws = new ArrayList<Law>();
        for (var n = 1 + random.nextInt(4); n > 0; n--) {
            laws.add(law(n, List.of(verdicts)));
        }
        return laws;
    }

    public Plan plan() {
        var stated = new LinkedHashMap<String, List<String>>();
        stated.put("data", values(CLASSES, 1));
        for (var field : Plan.PLACES) {
            if (random.nextInt(3) > 0) {
                stated.put(field, values(PLACES, random.nextInt(10) == 0 ? 0 : 1));
            }
        }
        for (var field : Map.of("keys", "customer", "contracts", "baa").entrySet()) {
            if (random.nextBoolean()) {
                stated.put(field.getKey(), List.of(any(List.of(field.getValue(), "other"))));
            }
        }
        if (random.nextBoolean()) {
            stated.put("individuals", List.of(Integer.toString(random.nextInt(20))));
        }
        return new Plan(stated);
    }

    private List<String> values(List<String> from, int least) {
        var values = new ArrayList<String>();
        for (var n = least + (least == 0 ? 0 : random.nextInt(3)); n > 0; n--) {
            values.add(any(from));
        }
        return values.stream().distinct().toList();
    }
}
