import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The formatter, run by the build over all sources with the JDK that compiles them.
///
/// `check` fails on a file that is not as google-java-format (AOSP) writes it; `write` rewrites it.
/// Maven itself may run on a JDK that cannot read these sources, so no Maven plugin can do this.
final class Format {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder()
                            .style(JavaFormatterOptions.Style.AOSP)
                            .formatJavadoc(false)
                            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        var write = args[0].equals("write");
        var root = Path.of(args[1]);
        var failed = false;
        for (var file : sources(root)) {
            failed |= !settle(file, root.relativize(file), write);
        }
        if (failed) {
            System.err.println("hint: `mvn -N process-sources -Dformat=write` formats every file");
            System.exit(1);
        }
    }

    /// The Java files of the modules and of the build, without what the build wrote.
    private static List<Path> sources(Path root) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes what) {
                        var name = at.getFileName().toString();
                        var written = name.equals("target") || name.startsWith(".");
                        return written && !name.equals(".ci") && !at.equals(root)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
                        if (file.toString().endsWith(".java")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(found);
        return found;
    }

    /// Whether the file is as it should be, now.
    private static boolean settle(Path file, Path name, boolean write) throws IOException {
        var source = Files.readString(file);
        var wide = wideComment(source);
        if (wide > 0) {
            System.err.println(name + ":" + wide + ": this comment is wider than 100 columns");
            return false;
        }
        try {
            var formatted = format(source);
            if (write && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            } else if (!formatted.equals(source)) {
                System.err.println(name + ":" + line(source, formatted) + ": not formatted");
                return false;
            }
            return true;
        } catch (FormatterException unreadable) {
            System.err.println(name + ":" + unreadable.getMessage());
            return false;
        }
    }

    /// The first line with a comment that the formatter would break into one of another kind.
    private static int wideComment(String source) {
        var lines = source.lines().toList();
        for (var line = 1; line <= lines.size(); line++) {
            var text = lines.get(line - 1);
            if (text.length() > 100 && text.strip().startsWith("//")) {
                return line;
            }
        }
        return 0;
    }

    /// Formats until nothing changes: once is not enough where a long string is wrapped.
    private static String format(String source) throws FormatterException {
        var formatted = FORMATTER.formatSourceAndFixImports(source);
        for (var more = 0; more < 3 && !formatted.equals(source); more++) {
            source = formatted;
            formatted = FORMATTER.formatSourceAndFixImports(source);
        }
        return formatted;
    }

    /// The first line, counted from 1, in which the two differ.
    private static int line(String source, String formatted) {
        var same = 0;
        while (same < Math.min(source.length(), formatted.length())
                && source.charAt(same) == formatted.charAt(same)) {
            same++;
        }
        return 1 + (int) source.substring(0, same).chars().filter(c -> c == '\n').count();
    }
}
