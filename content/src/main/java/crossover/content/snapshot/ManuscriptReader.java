package crossover.content.snapshot;

import crossover.content.entries.Manuscript;
import crossover.content.yaml.Node;

import java.util.ArrayList;
import java.util.List;

/// Reads what [ManuscriptWriter] wrote.
final class ManuscriptReader {
    private final Cursor in;
    private final List<String> read = new ArrayList<>();

    private ManuscriptReader(Cursor in) {
        this.in = in;
    }

    static Manuscript read(String file, byte[] bytes) {
        var reader = new ManuscriptReader(new Cursor(bytes));
        var head = reader.mapping();
        var body = reader.in.text();
        return new Manuscript(file, head, body, reader.in.number());
    }

    private Node node() {
        var type = in.number();
        return switch (type) {
            case ManuscriptWriter.SEQUENCE -> sequence();
            case ManuscriptWriter.MAPPING -> mapping();
            default -> scalar(type);
        };
    }

    private Node.Sequence sequence() {
        var mark = mark();
        var size = in.number();
        var items = new ArrayList<Node>(size);
        for (var i = 0; i < size; i++) {
            items.add(node());
        }
        return new Node.Sequence(items, mark);
    }

    private Node.Mapping mapping() {
        var mark = mark();
        var size = in.number();
        var pairs = new ArrayList<Node.Pair>(size);
        for (var i = 0; i < size; i++) {
            pairs.add(new Node.Pair(scalar(in.number()), node()));
        }
        return new Node.Mapping(pairs, mark);
    }

    private Node.Scalar scalar(int type) {
        var mark = mark();
        return new Node.Scalar(text(), type == ManuscriptWriter.QUOTED, mark);
    }

    private String text() {
        var number = in.number();
        if (number > 0) {
            return read.get(number - 1);
        }
        read.add(in.text());
        return read.getLast();
    }

    private Node.Mark mark() {
        return new Node.Mark(in.number(), in.number(), in.number(), text());
    }
}
