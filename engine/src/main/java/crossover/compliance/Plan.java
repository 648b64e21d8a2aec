package crossover.compliance;

import crossover.query.Fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What is planned: the values stated for each field. A field that is absent is unstated; an empty
/// list is stated as none, as in *no contracts*.
///
/// A single number counts as a number: `individuals` is `[8000]`.
public record Plan(Map<String, List<String>> stated) {

    /// The classes of data; without any nothing can be said.
    public static final String DATA = "data";

    /// Where the people, the data, the organisation and those who reach the data are. Laws speak of
    /// each place for itself.
    public static final List<String> PLACES =
            List.of(
                    "subjects",
                    "storage",
                    "processing",
                    "establishment",
                    "access",
                    "licensed",
                    "subcontractors");

    /// Data that no law is about, so that silence means yes.
    static final Set<String> UNREGULATED = Set.of("synthetic", "public", "business");

    /// All fields, as rules and conditions may ask them.
    public static final Fields FIELDS =
            new Fields(
                    Set.of(
                            DATA,
                            "sector",
                            "entity",
                            "licensed",
                            "subjects",
                            "storage",
                            "processing",
                            "establishment",
                            "mode",
                            "access",
                            "accessBy",
                            "keys",
                            "clear",
                            "encryption",
                            "crypto",
                            "contracts",
                            "approvals",
                            "subcontractors",
                            "attestations",
                            "purpose",
                            "critical",
                            "provider",
                            "providerJurisdiction"),
                    Set.of("individuals"),
                    false);

    public Plan {
        var copy = new TreeMap<String, List<String>>();
        stated.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        stated = Collections.unmodifiableMap(copy);
    }

    /// The values stated for a field; none for a field that is unstated.
    public List<String> values(String field) {
        return stated.getOrDefault(field, List.of());
    }

    /// The same plan with other values for one field.
    public Plan with(String field, List<String> values) {
        var changed = new LinkedHashMap<>(stated);
        changed.put(field, values);
        return new Plan(changed);
    }
}
