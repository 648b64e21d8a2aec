package crossover.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.shell.command.Command;
import crossover.shell.commands.Commands;
import crossover.shell.line.CommandLineReader;
import crossover.shell.words.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the documents say is there, is there.
class DocumentsTest {
    private static final List<String> DOCUMENTS =
            List.of(
                    "README.md",
                    "ARCHITECTURE.md",
                    "CONTRIBUTING.md",
                    "SECURITY.md",
                    "CHANGELOG.md");

    @Test
    void nameTypesThatExist() throws IOException {
        var types =
                Sources.all("main").stream()
                        .map(source -> source.file().getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        var named = found("ARCHITECTURE.md", "`([A-Z][a-z]\\w+)[`.(]");
        assertTrue(named.size() > 10, "the page names types");
        assertEquals(List.of(), named.stream().filter(name -> !types.contains(name)).toList());
    }

    /// The lines of command that the documents show, without what a shell would do with them.
    static Stream<String> lines() throws IOException {
        var lines = new TreeSet<String>();
        for (var document : DOCUMENTS) {
            lines.addAll(found(document, "(?m)(?:`|\\| )(?:\\./)?crossover ([a-z][^`#|\n]*)"));
            lines.addAll(found(document, "(?m)^\\$ (?:echo .*\\| )?\\./crossover ([^`#|\n]+)"));
        }
        assertTrue(lines.size() > 10, "the documents show commands");
        return lines.stream().map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void showCommandsThatCanBeRun(String line) throws Exception {
        var words = Words.of(line);
        var command = command(words.getFirst());
        if (line.contains("COMMAND") || words.size() == 1) {
            return;
        }
        assertDoesNotThrow(() -> CommandLineReader.read(command, words.subList(1, words.size())));
    }

    private static Command command(String name) {
        return Commands.all().stream()
                .filter(command -> command.name().equals(name) || name.equals("COMMAND"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no command `" + name + "`"));
    }

    @Test
    void leadToFilesThatExist() throws IOException {
        var files = files();
        var missing = new ArrayList<String>();
        for (var written : found("CONTRIBUTING.md", "(?m)^\\|[^|]*\\| `([^`]+)` \\|")) {
            var pattern = pattern(written);
            if (files.stream().noneMatch(file -> pattern.matcher(file).matches())) {
                missing.add(written);
            }
        }
        assertEquals(List.of(), missing);
    }

    /// `content/.../rules/<Name>.java` as any such file; a folder as any file in it.
    private static Pattern pattern(String written) {
        var expression =
                Stream.of(written.split("(?=<)|(?<=>)|(?=\\.\\.\\.)|(?<=\\.\\.\\./)"))
                        .map(DocumentsTest::part)
                        .collect(Collectors.joining());
        return Pattern.compile(expression + (written.endsWith("/") ? ".*" : ""));
    }

    private static String part(String part) {
        if (part.startsWith("<")) {
            return "[^/]+";
        }
        return part.equals(".../") ? "src/main/java/crossover/(.+/)?" : Pattern.quote(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an entry", "a kind", "a rule", "a calculator", "a law", "a command"})
    void sayHowToAdd(String what) throws IOException {
        assertTrue(text("CONTRIBUTING.md").contains("| **" + what), what);
    }

    @Test
    void linkToFilesThatExist() throws IOException {
        var missing = new ArrayList<String>();
        for (var document : DOCUMENTS) {
            for (var link : found(document, "\\]\\((?!https?:)([\\w./-]+)\\)")) {
                if (!Files.exists(Sources.ROOT.resolve(link))
                        && !link.startsWith("accelerators/")) {
                    missing.add(document + ": " + link);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> found(String document, String pattern) throws IOException {
        Function<MatchResult, String> inner = found -> found.group(1);
        return Pattern.compile(pattern).matcher(text(document)).results().map(inner).toList();
    }

    private static String text(String document) throws IOException {
        return Files.readString(Sources.ROOT.resolve(document));
    }

    private static List<String> files() throws IOException {
        var files = new ArrayList<String>();
        Files.walkFileTree(
                Sources.ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes what) {
                        var name = at.getFileName().toString();
                        return name.equals("target") || name.startsWith(".")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
                        files.add(Sources.ROOT.relativize(file).toString());
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
