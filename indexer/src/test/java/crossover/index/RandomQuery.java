package crossover.index;

import java.util.List;
import java.util.Random;

/// A query that nobody would type: words of the library, whole, cut and misspelt, among clauses of
/// every form.
final class RandomQuery {
    private static final List<String> CLAUSES =
            List.of(
                    "kind:sources",
                    "kind:instances,accelerators",
                    "memoryGB>=40",
                    "usdPerHour<60",
                    "tdpWatts<=400",
                    "vendor:nvidia",
                    "tier:vendor,regulator",
                    "provider:only(aws)",
                    "acceleratorCount=8");
    private static final List<String> ORDERS =
            List.of("sort:name", "sort:-memoryGB", "sort:usdPerHour");

    private final Random random;
    private final List<String> words;
    private final List<String> pairs;

    /// @param pairs words that stand side by side somewhere
    RandomQuery(Random random, List<String> words, List<String> pairs) {
        this.random = random;
        this.words = words;
        this.pairs = pairs;
    }

    @Override
    public String toString() {
        var query = clauses(2) + (random.nextInt(4) == 0 ? " or " + clauses(1) : "");
        return random.nextInt(6) == 0 ? query + " " + any(ORDERS) : query;
    }

    private String clauses(int depth) {
        var text = new StringBuilder();
        for (var i = random.nextInt(3); i >= 0; i--) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(random.nextInt(7) == 0 ? "-" : "")
                    .append(clause(depth));
        }
        return text.toString();
    }

    private String clause(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 7)) {
            case 0, 1, 2 -> any(words);
            case 3 -> cut(any(words));
            case 4 -> misspelt(any(words));
            case 5 ->
                    '"' + (random.nextBoolean() ? any(pairs) : any(words) + ' ' + any(words)) + '"';
            case 6 -> any(CLAUSES);
            default -> "(" + clauses(depth - 1) + " or " + clauses(depth - 1) + ")";
        };
    }

    private static String cut(String word) {
        return word.substring(0, (word.length() + 1) / 2);
    }

    private String misspelt(String word) {
        var at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
