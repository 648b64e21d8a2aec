package crossover.site.verdict;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells the words of plans to people: `us-persons` is *US persons*.
final class Wording {
    private static final Map<String, String> WORDS =
            Stream.of(
                            "PHI", "CUI", "ITAR", "EAR", "US", "CN", "BAA", "DPA", "SCC", "BCR",
                            "DPF", "FIPS", "AES", "EHR", "PCI", "DSS", "SOC", "ISO", "HIPAA", "EU",
                            "UK", "AI", "C5")
                    .collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), w -> w));

    private Wording() {}

    static String of(String value) {
        return Stream.of(value.split("-"))
                .map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
