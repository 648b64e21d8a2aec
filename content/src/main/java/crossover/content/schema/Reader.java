package crossover.content.schema;

import crossover.content.facts.EntryId;
import crossover.content.facts.PartialDate;
import crossover.content.facts.Span;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.yaml.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the blocks of one file's front matter into records, collecting problems and the links to
/// other entries on the way.
public final class Reader {
    private static final Node.Mark NOWHERE = new Node.Mark(1, 1, 0);

    private final String file;
    private final Problems problems;
    private final boolean describing;
    private final List<Link> links = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<FactLink> facts = new ArrayList<>();
    private int found;

    public Reader(String file, Problems problems) {
        this(file, problems, false);
    }

    private Reader(String file, Problems problems, boolean describing) {
        this.file = file;
        this.problems = problems;
        this.describing = describing;
    }

    /// The keys that a record asks for, found by letting it read an empty block.
    public static Shape shape(Function<Fields, ?> element) {
        var fields =
                new Fields(
                        new Node.Mapping(List.of(), NOWHERE), new Reader("", new Problems(), true));
        var _ = element.apply(fields);
        return fields.shape();
    }

    /// Reads one block; keys that `element` does not ask for are problems.
    public <T> T read(Node.Mapping block, Function<Fields, T> element) {
        return read(block, element, List.of());
    }

    /// As above, for a block that another record reads as well: its keys are known, too.
    public <T> T read(Node.Mapping block, Function<Fields, T> element, List<String> alsoKnown) {
        var fields = new Fields(block, this);
        var value = element.apply(fields);
        fields.finish(alsoKnown);
        return value;
    }

    /// The entries named so far.
    public List<Link> links() {
        return List.copyOf(links);
    }

    /// What was quoted and seen so far, and the facts named.
    public Places places() {
        return new Places(quotations, sightings, facts);
    }

    /// Whether everything read so far was as it should be.
    public boolean isSound() {
        return found == 0;
    }

    void link(Link link) {
        links.add(link);
    }

    void fact(FactLink fact) {
        facts.add(fact);
        link(new Link(fact.target().entry(), fact.at()));
    }

    void quotation(Quotation quotation) {
        quotations.add(quotation);
    }

    void sighting(Sighting sighting) {
        sightings.add(sighting);
    }

    void problem(String rule, Node.Mark mark, String message, String hint) {
        found++;
        problems.error(rule, locate(mark), message, hint);
    }

    Location locate(Node.Mark mark) {
        return mark.in(file);
    }

    /// A key with blocks behind it. Their shape is looked up only when a shape is asked for.
    Shape.Key nested(String key, Shape.Type type, Function<Fields, ?> element) {
        var shape = describing ? Optional.of(shape(element)) : Optional.<Shape>empty();
        return new Shape.Key(key, type, false, List.of(), shape);
    }

    Span noSpan() {
        var never = PartialDate.of(LocalDate.EPOCH);
        return new Span(never, never);
    }

    EntryId noEntry(String kind) {
        return new EntryId(kind, "none");
    }
}
