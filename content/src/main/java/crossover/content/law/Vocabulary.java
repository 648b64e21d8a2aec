package crossover.content.law;

import crossover.compliance.Plan;
import crossover.content.facts.EntryId;
import crossover.content.kinds.DataClass;
import crossover.content.kinds.Place;
import crossover.content.library.Library;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// The values that the fields of a plan can have. A value that nobody knows would make a rule
/// silent for ever, so rules and scenarios may use these alone.
///
/// @param places the codes of groups of countries, such as `EEA`
/// @param data the classes of data, those of the library included
/// @param attestations the names of the library's standards
/// @param providers the names of the library's providers
public record Vocabulary(
        SortedSet<String> places,
        SequencedSet<String> data,
        SortedSet<String> attestations,
        SortedSet<String> providers) {

    public Vocabulary {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        data = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(data));
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
        var data = new LinkedHashSet<>(Words.OF_FIELD.getOrDefault(Plan.DATA, List.of()));
        data.addAll(names(library, DataClass.KIND.folder()));
        return new Vocabulary(
                places, data, names(library, "standards"), names(library, "providers"));
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
            case Plan.DATA -> data;
            case "attestations" -> attestations;
            case "provider" -> providers;
            default -> Words.OF_FIELD.getOrDefault(field, List.of());
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
