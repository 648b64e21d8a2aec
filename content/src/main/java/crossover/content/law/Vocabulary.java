package crossover.content.law;

import crossover.compliance.Plan;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Place;
import crossover.content.library.Library;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The values that the fields of a plan can have. A value that nobody knows would make a rule
/// silent for ever, so rules and scenarios may use these alone.
///
/// @param places the codes of groups of countries, such as `EEA`
/// @param attestations the names of the library's standards
/// @param providers the names of the library's providers
public record Vocabulary(
        SortedSet<String> places, SortedSet<String> attestations, SortedSet<String> providers) {
    private static final Map<String, List<String>> WORDS =
            Map.of(
                    "data",
                    List.of(
                            "personal",
                            "special-category",
                            "employee",
                            "children",
                            "health",
                            "phi",
                            "ehr",
                            "genomic",
                            "payment-card",
                            "payment-transactions",
                            "financial",
                            "criminal-justice",
                            "federal-information",
                            "cui",
                            "itar-technical-data",
                            "ear-technology",
                            "classified-confidential",
                            "classified-secret",
                            "classified-top-secret",
                            "cn-important-data",
                            "cn-sensitive-personal",
                            "state-sensitive",
                            "pseudonymised",
                            "de-identified",
                            "synthetic",
                            "public",
                            "business"),
                    "mode",
                    List.of(
                            "public-cloud",
                            "public-cloud-in-region",
                            "sovereign-cloud",
                            "government-cloud",
                            "colocation",
                            "on-premises",
                            "air-gapped"),
                    "accessBy",
                    List.of(
                            "us-persons",
                            "foreign-persons",
                            "cleared",
                            "provider-staff",
                            "own-staff"),
                    "keys",
                    List.of("customer", "provider", "external"),
                    "clear",
                    List.of("none", "storage", "processing"),
                    "encryption",
                    List.of("end-to-end", "at-rest", "none"),
                    "crypto",
                    List.of("fips-140", "aes-128-equivalent", "other"),
                    "contracts",
                    List.of("baa", "dpa", "scc", "bcr", "dpf"),
                    "critical",
                    List.of("yes", "no"));

    public Vocabulary {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        attestations = Collections.unmodifiableSortedSet(new TreeSet<>(attestations));
        providers = Collections.unmodifiableSortedSet(new TreeSet<>(providers));
    }

    /// The vocabulary of a library.
    public static Vocabulary of(Library library) {
        var places = new TreeSet<String>();
        for (var entry : library.ofKind(Place.KIND)) {
            if (entry.detail() instanceof Place place) {
                places.add(place.code());
            }
        }
        return new Vocabulary(places, names(library, "standards"), names(library, "providers"));
    }

    private static SortedSet<String> names(Library library, String kind) {
        var names = new TreeSet<String>();
        library.ids().stream()
                .filter(id -> id.kind().equals(kind))
                .map(EntryId::name)
                .forEach(names::add);
        return names;
    }

    /// The values of a field in the order in which they are offered; none for a field that takes
    /// any text, a place or a number.
    public Collection<String> values(String field) {
        return switch (field) {
            case "attestations" -> attestations;
            case "provider" -> providers;
            default -> WORDS.getOrDefault(field, List.of());
        };
    }

    /// Whether a field can have a value.
    public boolean has(String field, String value) {
        return isOfPlaces(field)
                ? isPlace(value)
                : values(field).isEmpty() || values(field).contains(value);
    }

    /// Whether a field speaks of places: countries, states, groups of countries.
    public static boolean isOfPlaces(String field) {
        return Plan.PLACES.contains(field) || field.equals("providerJurisdiction");
    }

    /// Whether a text is a place: a country by its two letters, a state as `US-TX`, a group of
    /// countries that has an entry, or `*` for anywhere.
    public boolean isPlace(String code) {
        return code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")
                || code.equals("*")
                || places.contains(code);
    }
}
