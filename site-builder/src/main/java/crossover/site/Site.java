package crossover.site;

import crossover.content.facts.EntryId;
import crossover.content.library.Library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A site that is wanted.
///
/// @param folder where the library is authored, which no site may replace
/// @param day the date of the site; what was learned later is left out
/// @param related for each entry those that resemble it, the closest first
/// @param baseUrl where it will be served, for what needs absolute addresses
/// @param isPrivate whether the library holds figures that are not for the public
/// @param extras files that others make for the site, by their path in it, such as the search's
public record Site(
        Library library,
        Path folder,
        LocalDate day,
        Map<EntryId, List<EntryId>> related,
        Optional<String> baseUrl,
        boolean isPrivate,
        Map<String, byte[]> extras) {
    public Site {
        related = Map.copyOf(related);
        extras = Map.copyOf(extras);
    }

    /// A public site of a library on a day, without what other modules add.
    public static Site of(Library library, Path folder, LocalDate day) {
        return new Site(library, folder, day, Map.of(), Optional.empty(), false, Map.of());
    }
}
