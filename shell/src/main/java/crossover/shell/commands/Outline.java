package crossover.shell.commands;

import java.util.List;
import java.util.Map;

/// Plain data as an indented outline for people.
final class Outline {
    private final StringBuilder text = new StringBuilder();

    private Outline() {}

    static String of(Map<?, ?> data) {
        var outline = new Outline();
        outline.map(data, "");
        return outline.text.toString();
    }

    private void map(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> entry(key + ":", value, indent));
    }

    private void entry(String head, Object value, String indent) {
        text.append(indent).append(head);
        switch (value) {
            case Map<?, ?> map -> {
                text.append('\n');
                map(map, indent + "  ");
            }
            case List<?> list when list.stream().allMatch(Outline::isPlain) ->
                    text.append(' ')
                            .append(String.join(", ", list.stream().map(String::valueOf).toList()))
                            .append('\n');
            case List<?> list -> {
                text.append('\n');
                list.forEach(item -> item(item, indent + "  "));
            }
            default -> text.append(' ').append(value).append('\n');
        }
    }

    /// An element of a list: its first key stands behind the dash.
    private void item(Object item, String indent) {
        if (!(item instanceof Map<?, ?> map)) {
            entry("-", item, indent);
            return;
        }
        var head = indent + "- ";
        for (var entry : map.entrySet()) {
            var start = text.length();
            entry(entry.getKey() + ":", entry.getValue(), indent + "  ");
            text.replace(start, start + head.length(), head);
            head = indent + "  ";
        }
    }

    private static boolean isPlain(Object value) {
        return !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    }
}
