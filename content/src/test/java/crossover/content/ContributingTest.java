package crossover.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.content.facts.EntryId;
import crossover.content.kinds.Kinds;
import crossover.content.problems.Report;
import crossover.content.starter.Starter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// CONTRIBUTING.md shows one complete entry of each kind, and they are what a new library begins
/// with.
class ContributingTest {
    private static final Path PAGE = Path.of("../CONTRIBUTING.md");
    private static final Pattern SAMPLE =
            Pattern.compile("`([a-z0-9/-]+\\.md)`\n\n~~~~markdown\n(.*?)~~~~\n", Pattern.DOTALL);

    @Test
    void showsTheFilesOfTheStarter() throws IOException {
        assertEquals(
                new TreeMap<>(Starter.files()).keySet(),
                new TreeMap<>(samples()).keySet(),
                "the samples here and the files in crossover/content/starter/files.txt");
        for (var sample : samples().entrySet()) {
            assertEquals(Starter.files().get(sample.getKey()), sample.getValue(), sample.getKey());
        }
    }

    @Test
    void showsAnEntryOfEachKind() throws IOException {
        for (var kind : Kinds.folders()) {
            assertEquals(
                    true,
                    samples().keySet().stream().anyMatch(path -> path.startsWith(kind + "/")),
                    "no sample of the kind " + kind);
        }
    }

    @Test
    void showsALibraryWithoutAProblem(@TempDir Path folder) throws IOException {
        for (var sample : samples().entrySet()) {
            var file = folder.resolve(sample.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, sample.getValue());
        }
        var loaded = Content.load(folder, LocalDate.of(2026, 11, 1));
        assertEquals("", Report.of(loaded.problems()));
        assertEquals(true, loaded.library().has(EntryId.of("instances/example-x1-8")));
    }

    private static Map<String, String> samples() throws IOException {
        var samples = new LinkedHashMap<String, String>();
        SAMPLE.matcher(Files.readString(PAGE))
                .results()
                .forEach(found -> samples.put(found.group(1), found.group(2)));
        return samples;
    }
}
