package crossover.site.verdict;

import crossover.content.entries.Entry;
import crossover.content.formats.Json;
import crossover.content.kinds.Place;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;

/// What the codes of places stand for.
public final class PlaceNames {
    private PlaceNames() {}

    /// All countries and the library's groups of them as a JSON object, fit to stand in a page.
    public static String json(Collection<Entry> groups) {
        var names = new TreeMap<String, String>();
        for (var country : Locale.getISOCountries()) {
            names.put(country, Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        for (var entry : groups) {
            if (entry.detail() instanceof Place place) {
                names.put(place.code(), entry.name());
            }
        }
        return Json.line(names).replace("<", "\\u003c");
    }
}
