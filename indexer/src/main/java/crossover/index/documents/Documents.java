package crossover.index.documents;

import crossover.content.entries.Entry;
import crossover.content.kinds.Kind;
import crossover.content.library.Library;
import crossover.content.tables.Column;
import crossover.content.tables.Columns;
import crossover.content.tables.Values;
import crossover.search.Aliases;

import org.apache.lucene.document.Document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the entries of a library, as of a day, into Lucene documents.
///
/// It reads the library twice: what a term is worth in an entry depends on how many others have it.
final class Documents {
    private static final List<String> OF_EVERY_KIND = List.of("id", "name", "kind", "summary");

    private final Values values;
    private final KnownNames names;
    private final Aliases aliases;
    private final Statistics statistics = new Statistics();
    private final Map<Kind, Set<String>> columns = new HashMap<>();

    Documents(Library library, LocalDate day) {
        values = new Values(library, day);
        names = KnownNames.of(library);
        aliases = names.aliases();
        for (var entry : library.entries()) {
            statistics.add(EntryTerms.of(entry, values, aliases));
            columns.computeIfAbsent(entry.kind(), kind -> columns(library, kind));
        }
    }

    private static Set<String> columns(Library library, Kind kind) {
        var columns = new LinkedHashSet<>(OF_EVERY_KIND);
        Columns.of(library, kind).stream().map(Column::field).forEach(columns::add);
        return columns;
    }

    Document of(Entry entry) {
        var text = EntryText.of(entry, values);
        var document = new EntryDocument(entry.id());
        document.terms(EntryTerms.of(entry, values, aliases), statistics);
        document.names(names.of(entry.id()));
        columns.getOrDefault(entry.kind(), Set.of())
                .forEach(field -> document.column(field, values.asked(entry, field)));
        document.shown(text.name(), text.summary(), text.body());
        return document.document();
    }
}
