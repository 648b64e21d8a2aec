package crossover.shell.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How an answer is printed.
public enum Format {
    TABLE,
    JSON,
    NDJSON,
    CSV,
    TSV,
    MARKDOWN;

    public static Optional<Format> of(String name) {
        return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Format::label).toList();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
