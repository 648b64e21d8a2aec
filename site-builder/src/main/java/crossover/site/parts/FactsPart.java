package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.content.facts.EntryId;
import crossover.content.kinds.Detail.Property;
import crossover.site.links.PageAddress;
import crossover.site.views.Edition;
import crossover.site.views.FactRow;
import crossover.site.views.Facts;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of an entry and what it is, as one list.
///
/// @param plain what nobody disputes and no source is given for
record FactsPart(String id, String title, List<Plain> plain, List<FactRow> rows) {
    /// In which kind the value of a property names an entry.
    private static final Map<String, String> NAMED =
            Map.of("provider", "providers", "accelerator", "accelerators", "work", "sources");

    record Plain(String label, Way way) {}

    static Optional<Part> of(Entry entry, Edition edition, PageAddress page) {
        var plain =
                entry.detail().properties().stream()
                        .map(property -> plain(property, new Ways(edition, page)))
                        .toList();
        var rows = Facts.of(entry, edition, page);
        var title = rows.isEmpty() ? "What it is" : "Facts";
        return plain.isEmpty() && rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Part.of("facts", "facts", title, new FactsPart("facts", title, plain, rows)));
    }

    private static Plain plain(Property property, Ways ways) {
        var value = property.value().plain();
        var kind = NAMED.getOrDefault(property.name(), "");
        var names = !kind.isEmpty() && EntryId.isId(kind + "/" + value);
        return new Plain(
                property.label(),
                names ? ways.to(new EntryId(kind, value)) : new Way(value, "", ""));
    }
}
