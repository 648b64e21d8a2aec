package crossover.content.entries;

import crossover.content.facts.EntryId;
import crossover.content.kinds.Detail;
import crossover.content.kinds.Kind;
import crossover.content.kinds.Kinds;
import crossover.content.parts.Frame;
import crossover.content.problems.Location;
import crossover.content.problems.Problems;
import crossover.content.problems.Suggestion;
import crossover.content.prose.Prose;
import crossover.content.prose.ProseReader;
import crossover.content.schema.Reader;
import crossover.content.schema.Shape;
import crossover.content.yaml.Node;
import crossover.content.yaml.YamlTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of the library: front matter between two `---` lines, then the text.
public final class EntryFile {
    static final String RULE = "entry-file";

    private EntryFile() {}

    /// The entry in a file, empty if anything is wrong with it; every reason is in `problems`.
    ///
    /// @param file the path from the library's root: `accelerators/nvidia-h100-sxm.md`
    /// @param listed the prices that stand in lists of many
    public static Optional<Entry> read(
            String file, String text, ListedPrices listed, Problems problems) {
        problems.text(file, text);
        var kind = kindOf(file, problems);
        var parts = FrontMatter.cut(file, text, problems);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var head = YamlTree.read(file, parts.get().yaml(), problems);
        var body = parts.get().body();
        var line = parts.get().bodyLine();
        if (kind.isEmpty() || head.isEmpty()) {
            // An editor is told what is wrong with the text, too.
            ProseReader.read(file, body, line, problems);
            return Optional.empty();
        }
        var whole = listed.addTo(head.get(), idOf(file).orElseThrow());
        var prose = ProseReader.read(file, body, line, problems);
        return entry(kind.get(), new Manuscript(file, whole, body, line), prose, problems);
    }

    /// The entry that a manuscript means which was read before without a problem, such as one kept
    /// in a snapshot; empty if anything is wrong with it now.
    public static Optional<Entry> readAgain(Manuscript manuscript) {
        var problems = new Problems();
        var file = manuscript.file();
        var prose = ProseReader.again(file, manuscript.body(), manuscript.line());
        return kindOf(file, problems).flatMap(kind -> entry(kind, manuscript, prose, problems));
    }

    /// The id that belongs to a path below the library's root, empty if it is no entry's.
    public static Optional<EntryId> idOf(String file) {
        var written = file.endsWith(".md") ? file.substring(0, file.length() - 3) : "";
        return EntryId.isId(written) ? Optional.of(EntryId.of(written)) : Optional.empty();
    }

    /// The keys that entries of a kind can have: the frame's, then the kind's own.
    public static Shape shape(Kind kind) {
        var keys = new ArrayList<>(Reader.shape(Frame::read).keys());
        keys.addAll(Reader.shape(kind.reader()).keys());
        return new Shape(keys);
    }

    private static Optional<Kind> kindOf(String file, Problems problems) {
        var id = idOf(file);
        if (id.isEmpty()) {
            problems.error(
                    RULE,
                    Location.startOf(file),
                    "`" + file + "` is no path of an entry",
                    "name it `kind/entry-name.md`, in lower case letters, digits and `-`");
            return Optional.empty();
        }
        var kind = Kinds.find(id.get().kind());
        if (kind.isEmpty()) {
            problems.error(
                    RULE,
                    Location.startOf(file),
                    "there is no kind `" + id.get().kind() + "`",
                    Suggestion.hint(id.get().kind(), Kinds.folders()));
        }
        return kind;
    }

    private static Optional<Entry> entry(
            Kind kind, Manuscript manuscript, Prose prose, Problems problems) {
        var file = manuscript.file();
        var root = manuscript.head();
        var reader = new Reader(file, problems);
        var frameKeys = Reader.shape(Frame::read).names();
        var frame = reader.read(root, Frame::read, names(root));
        var detail = reader.<Detail>read(root, in -> kind.reader().apply(in), frameKeys);
        return reader.isSound()
                ? Optional.of(
                        Entry.of(
                                idOf(file).orElseThrow(),
                                kind,
                                frame,
                                detail,
                                prose,
                                reader.links(),
                                reader.places(),
                                manuscript))
                : Optional.empty();
    }

    /// All keys that are there: the frame is read first and must not wonder at the kind's.
    private static List<String> names(Node.Mapping root) {
        return root.pairs().stream().map(pair -> pair.key().text()).toList();
    }
}
