package crossover.site.parts;

import static crossover.content.schema.Fields.written;

import crossover.content.entries.Entry;
import crossover.content.facts.PartialDate;
import crossover.content.kinds.Source;
import crossover.site.views.Ways;
import crossover.site.views.Ways.Way;

import java.util.List;
import java.util.stream.Stream;

/// A source: where it can be opened, how much of it was read, and what rests on it.
record SourceParts(Source source, Entry entry, Ways ways) {

    /// @param url where it can be opened; empty if it has no address on the web
    /// @param read how much of it an editor has read, in words
    record About(
            String url,
            String publisher,
            String tier,
            String read,
            String published,
            String retrieved,
            String licence,
            String note,
            List<Rest> rests) {}

    /// An entry that names the source, and how many of its statements are the source's.
    record Rest(Way way, long statements) {}

    Stream<Part> parts() {
        var about =
                new About(
                        source.url().startsWith("http") ? source.url() : "",
                        source.publisher(),
                        written(source.tier()).replace('-', ' '),
                        read(source.read()),
                        source.published().map(PartialDate::written).orElse(""),
                        source.retrieved().map(PartialDate::written).orElse(""),
                        source.licence(),
                        source.note(),
                        rests());
        return Stream.of(Part.of("source", "source", "The source", about));
    }

    private static String read(Source.Read read) {
        return switch (read) {
            case FULL -> "in full";
            case EXCERPT -> "the parts quoted";
            case QUOTED -> "only as quoted by another";
        };
    }

    private List<Rest> rests() {
        return ways.edition().mentions().of(entry.id()).stream()
                .flatMap(id -> ways.edition().library().find(id).stream())
                .map(other -> new Rest(ways.to(other), statements(other)))
                .toList();
    }

    private long statements(Entry other) {
        return other.facts().values().stream()
                .flatMap(fact -> fact.statements().stream())
                .filter(statement -> statement.citation().source().equals(entry.id()))
                .count();
    }
}
