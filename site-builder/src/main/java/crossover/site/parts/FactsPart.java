package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.content.kinds.Detail.Property;
import crossover.site.views.FactRow;
import crossover.site.views.Facts;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.Optional;

/// The facts of an entry and what it is, as one list.
///
/// @param plain what nobody disputes and no source is given for
record FactsPart(String id, String title, List<Plain> plain, List<FactRow> rows) {
    /// @param anchor its place on the page, which is its name
    record Plain(String anchor, String label, Way way) {}

    static Optional<Part> of(Entry entry, Ways ways) {
        var plain =
                entry.detail().properties().stream()
                        .map(property -> plain(property, ways))
                        .toList();
        var rows = Facts.of(entry, ways);
        var title = rows.isEmpty() ? "What it is" : "Facts";
        return plain.isEmpty() && rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Part.of(
                                "facts",
                                "facts",
                                title,
                                new FactsPart("facts", title, plain, rows)));
    }

    private static Plain plain(Property property, Ways ways) {
        var value = property.value().plain();
        return new Plain(
                property.name(),
                property.label(),
                ways.named(property.name(), value).orElse(new Way(value, "", "")));
    }
}
