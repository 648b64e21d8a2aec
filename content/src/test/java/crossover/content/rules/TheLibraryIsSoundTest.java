package crossover.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crossover.content.Content;
import crossover.content.problems.Problem;
import crossover.content.problems.Report;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// The library that this project publishes.
final class TheLibraryIsSoundTest {
    @Test
    void hasNoErrors() throws IOException {
        var loaded = Content.load(Path.of("library"), LocalDate.now());
        var errors = loaded.problems().stream().filter(Problem::isError).toList();
        System.out.println(
                "library: %d entries, %d warnings"
                        .formatted(loaded.library().entries().size(), loaded.warnings()));
        assertFalse(loaded.library().entries().isEmpty());
        assertEquals("", Report.of(errors));
    }
}
