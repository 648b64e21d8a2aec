package crossover.content.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.problems.Problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class EveryProblemNamesItsPlaceTest {
    static List<String> names() {
        return BrokenLibraries.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void inAFileThatIsThere(String name) throws IOException {
        for (var problem : BrokenLibraries.load(name).problems()) {
            var file = BrokenLibraries.library(name).resolve(problem.at().file());
            assertTrue(Files.exists(file), problem::toString);
            assertTrue(isPlaceIn(file, problem), problem::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void andSaysWhatToDo(String name) throws IOException {
        for (var problem : BrokenLibraries.load(name).problems()) {
            assertFalse(problem.hint().isBlank(), problem::toString);
            assertFalse(problem.message().endsWith("."), problem::toString);
        }
    }

    private static boolean isPlaceIn(Path file, Problem problem) throws IOException {
        var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
        var at = problem.at();
        return at.line() >= 1
                && at.line() <= lines.length
                && at.column() >= 1
                && at.column() <= lines[at.line() - 1].length() + 1;
    }
}
