package crossover.content.snapshot;

import crossover.content.entries.Manuscript;
import crossover.content.yaml.Node;

import java.util.HashMap;
import java.util.Map;

/// Turns a manuscript into bytes that stand alone. A text that was written before is written as its
/// number: the same few keys and sources come again and again.
final class ManuscriptWriter {
    static final int PLAIN = 0;
    static final int QUOTED = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;

    private final Bytes out = new Bytes();
    private final Map<String, Integer> written = new HashMap<>();

    private ManuscriptWriter() {}

    static byte[] bytes(Manuscript manuscript) {
        var writer = new ManuscriptWriter();
        writer.mapping(manuscript.head());
        writer.out.text(manuscript.body());
        writer.out.number(manuscript.line());
        return writer.out.toArray();
    }

    private void node(Node node) {
        switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Sequence(var items, var mark) -> {
                out.number(SEQUENCE);
                mark(mark);
                out.number(items.size());
                items.forEach(this::node);
            }
            case Node.Mapping mapping -> {
                out.number(MAPPING);
                mapping(mapping);
            }
        }
    }

    private void mapping(Node.Mapping mapping) {
        mark(mapping.mark());
        out.number(mapping.pairs().size());
        for (var pair : mapping.pairs()) {
            scalar(pair.key());
            node(pair.value());
        }
    }

    private void scalar(Node.Scalar scalar) {
        out.number(scalar.quoted() ? QUOTED : PLAIN);
        mark(scalar.mark());
        text(scalar.text());
    }

    private void text(String text) {
        var number = written.putIfAbsent(text, written.size() + 1);
        out.number(number == null ? 0 : number);
        if (number == null) {
            out.text(text);
        }
    }

    private void mark(Node.Mark mark) {
        out.number(mark.line());
        out.number(mark.column());
        out.number(mark.length());
        text(mark.elsewhere());
    }
}
