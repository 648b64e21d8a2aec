package crossover.site.parts;

import crossover.content.entries.Entry;
import crossover.content.parts.Correction;
import crossover.site.links.Anchor;
import crossover.site.views.Dates;
import crossover.site.views.Facts;
import crossover.site.views.Figure;

import java.util.List;
import java.util.Optional;

/// Mistakes of ours that were published: what stood there, how long, and why.
record CorrectionsPart(List<Row> rows) {

    record Row(String label, String fragment, Figure was, String stood, String why) {}

    static Optional<Part> of(Entry entry) {
        var rows = entry.frame().corrections().stream().map(c -> row(entry, c)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Part.of(
                                "corrections",
                                "corrections",
                                "Corrections",
                                new CorrectionsPart(rows)));
    }

    private static Row row(Entry entry, Correction correction) {
        var path = correction.fact();
        return new Row(
                Facts.label(entry, path),
                entry.fact(path).isPresent() ? Anchor.fragment(path) : "",
                Figure.of(correction.was(), Facts.unit(entry, path)),
                Dates.of(correction.stood()),
                correction.why());
    }
}
