package crossover.content.entries;

import crossover.content.facts.EntryId;
import crossover.content.facts.Fact;
import crossover.content.facts.FactAddress;
import crossover.content.facts.Statement;
import crossover.content.kinds.Detail;
import crossover.content.kinds.Kind;
import crossover.content.parts.Frame;
import crossover.content.problems.Location;
import crossover.content.prose.Prose;
import crossover.content.schema.Link;
import crossover.content.schema.Places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file of the library, read and understood.
///
/// @param facts the facts by their path, `specs.memoryGB` or `prices[on-demand]`, fields in the
///     order of the kind
/// @param links the entries that its front matter names
/// @param places where in the file it quotes, says when a source was seen, and names facts
/// @param manuscript the file it was read from
public record Entry(
        EntryId id,
        Kind kind,
        Frame frame,
        Detail detail,
        Prose prose,
        Map<String, Fact> facts,
        List<Link> links,
        Places places,
        Manuscript manuscript) {

    static Entry of(
            EntryId id,
            Kind kind,
            Frame frame,
            Detail detail,
            Prose prose,
            List<Link> links,
            Places places,
            Manuscript manuscript) {
        return new Entry(
                id,
                kind,
                frame,
                detail,
                prose,
                factsOf(id, kind, detail),
                List.copyOf(links),
                places,
                manuscript);
    }

    private static Map<String, Fact> factsOf(EntryId id, Kind kind, Detail detail) {
        var facts = new LinkedHashMap<String, Fact>();
        for (var field : kind.fields()) {
            var said = new ArrayList<Statement>();
            detail.specs()
                    .forEach(
                            block ->
                                    Optional.ofNullable(block.values().get(field.name()))
                                            .ifPresent(said::add));
            add(facts, id, "specs." + field.name(), said);
        }
        for (var price : detail.prices().prices()) {
            add(facts, id, "prices[" + price.key() + "]", price.statements());
        }
        return Collections.unmodifiableMap(facts);
    }

    private static void add(
            Map<String, Fact> facts, EntryId id, String path, List<Statement> said) {
        if (!said.isEmpty()) {
            facts.put(path, new Fact(new FactAddress(id, path), said));
        }
    }

    public String name() {
        return frame.name();
    }

    /// The path of its file from the library's root.
    public String file() {
        return manuscript.file();
    }

    /// Where the value of one of its own keys stands, such as `summary`; where its name stands if
    /// it has no such key.
    public Location at(String key) {
        var head = manuscript.head();
        var mark =
                head.find(key)
                        .or(() -> head.find("name"))
                        .map(pair -> pair.value().mark())
                        .orElse(head.mark());
        return mark.in(file());
    }

    public Optional<Fact> fact(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /// Whether a link to this address leads somewhere: to a fact, or to a part such as `egress`.
    public boolean has(String path) {
        return facts.containsKey(path) || detail.parts().contains(path);
    }

    /// The fact of a field, such as `memoryGB`.
    public Optional<Fact> spec(String field) {
        return fact("specs." + field);
    }
}
