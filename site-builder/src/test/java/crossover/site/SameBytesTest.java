package crossover.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

class SameBytesTest {
    @TempDir Path folder;

    @Test
    void theSameLibraryGivesTheSameBytesWhereverItIsBuilt() throws IOException {
        var here = folder.resolve("here");
        var there = folder.resolve("deeper/there");
        var base = Optional.of("https://crossover.example/site");
        BuiltSite.ofTheLibrary(here, base);
        elsewhere(() -> BuiltSite.ofTheLibrary(there, base));
        assertEquals(files(here), files(there));
        for (var file : files(here)) {
            assertArrayEquals(
                    Files.readAllBytes(here.resolve(file)),
                    Files.readAllBytes(there.resolve(file)),
                    file);
        }
    }

    private interface Build {
        void run() throws IOException;
    }

    private static void elsewhere(Build build) throws IOException {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            build.run();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> files(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
