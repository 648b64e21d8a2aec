package crossover.content.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the problems of a run; knows the text of each file, so that every problem can show the
/// line as written.
public final class Problems {
    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    /// Remembers the text of a file before it is read.
    public void text(String file, String text) {
        lines.put(file, text.lines().toList());
    }

    public void error(String rule, Location at, String message, String hint) {
        add(Severity.ERROR, rule, at, message, hint);
    }

    public void warning(String rule, Location at, String message, String hint) {
        add(Severity.WARNING, rule, at, message, hint);
    }

    private void add(Severity severity, String rule, Location at, String message, String hint) {
        found.add(new Problem(severity, at, rule, message, hint, written(at)));
    }

    private String written(Location at) {
        var text = lines.getOrDefault(at.file(), List.of());
        return at.length() > 0 && at.line() <= text.size() ? text.get(at.line() - 1) : "";
    }

    /// All problems, sorted by file, line and column, none twice.
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
