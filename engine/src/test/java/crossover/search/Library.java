package crossover.search;

import crossover.query.Fields;
import crossover.query.Value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Six entries to search.
public final class Library {
    public static final Map<String, String> NAMES =
            Map.of(
                    "H100", "accelerators/h100-sxm",
                    "NVIDIA H100 SXM5", "accelerators/h100-sxm",
                    "H100 PCIe", "accelerators/h100-pcie",
                    "LLM", "terms/large-language-model",
                    "large language model", "terms/large-language-model");

    public static final Aliases ALIASES = Aliases.of(NAMES);

    public static final MemoryIndex INDEX =
            new MemoryIndex(
                    List.of(
                            entry("accelerators/h100-pcie", "NVIDIA H100 PCIe", "A card.", 80, 2),
                            entry(
                                    "accelerators/h100-sxm",
                                    "NVIDIA H100 SXM5",
                                    "For training large language models.",
                                    80,
                                    3),
                            entry("accelerators/mi300x", "AMD MI300X", "An accelerator.", 192, 1),
                            entry(
                                    "faqs/own-or-rent",
                                    "Is it cheaper to own an H100 than to rent it in the cloud?",
                                    "Owning is cheaper when the machines are used.",
                                    0,
                                    0),
                            entry(
                                    "guides/air-gap",
                                    "Air-gapped clouds",
                                    "An air gap, and training in the air gapped cloud. It is the"
                                            + " is.",
                                    0,
                                    0),
                            entry("terms/large-language-model", "LLM", "A model of text.", 0, 0)),
                    ALIASES);

    private static MemoryIndex.Entry entry(
            String id, String name, String body, double memory, double price) {
        var values = new HashMap<String, Value>();
        values.put("kind", Value.text(id.substring(0, id.indexOf('/'))));
        if (memory > 0) {
            values.put("memoryGB", Value.number(memory));
        }
        if (price > 1) {
            values.put("usdPerHour", Value.number(price));
        }
        return new MemoryIndex.Entry(
                id, Map.of(Scoring.Field.NAME, name, Scoring.Field.BODY, body), values);
    }

    private Library() {}

    public static Understood understand(String typed, Fields fields) {
        return Understood.of(typed, fields, ALIASES, INDEX.vocabulary());
    }
}
