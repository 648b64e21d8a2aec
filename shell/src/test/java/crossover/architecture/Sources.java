package crossover.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/// The sources of all modules, read as text and parsed by the JDK's own compiler.
final class Sources {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final List<String> MODULES =
            List.of("engine", "content", "indexer", "site-builder", "shell");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
    private static final Pattern NAMED =
            Pattern.compile("\\b(crossover(?:\\.[a-z]+)+)\\.[A-Z]\\w*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

    private Sources() {}

    /// A file of Java.
    record Source(String module, Path file, String text) {
        String home() {
            return first(PACKAGE.matcher(text).results()).orElse("");
        }

        /// Our packages that it names, in imports and in passing.
        List<String> packagesNamed() {
            return NAMED.matcher(withoutComments())
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
        }

        List<String> imports() {
            return IMPORT.matcher(text).results().map(m -> m.group(1)).toList();
        }

        /// The text without comments and texts, in which anything may stand.
        String withoutComments() {
            return text.replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"")
                    .replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "\"\"")
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("//[^\n]*", "");
        }

        long lines() {
            return text.lines().count();
        }

        boolean isPackageInfo() {
            return file.endsWith("package-info.java");
        }

        @Override
        public String toString() {
            return ROOT.relativize(file).toString();
        }

        private static Optional<String> first(Stream<MatchResult> results) {
            return results.map(m -> m.group(1)).findFirst();
        }
    }

    /// The sources of all modules.
    ///
    /// @param part `main` or `test`
    static List<Source> all(String part) throws IOException {
        var sources = new ArrayList<Source>();
        for (var module : MODULES) {
            var folder = ROOT.resolve(module).resolve("src").resolve(part).resolve("java");
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file :
                            files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                        sources.add(new Source(module, file, Files.readString(file)));
                    }
                }
            }
        }
        return sources;
    }

    /// A file as the compiler understands it.
    record Parsed(JavacTask task, CompilationUnitTree unit) {}

    /// Parses files, without asking what their names mean.
    static List<Parsed> parsed(List<Source> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files =
                    manager.getJavaFileObjectsFromPaths(
                            sources.stream().map(Source::file).toList());
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, manager, null, List.of("-proc:none"), null, files);
            var parsed = new ArrayList<Parsed>();
            task.parse().forEach(unit -> parsed.add(new Parsed(task, unit)));
            return parsed;
        }
    }
}
