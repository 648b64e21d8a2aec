package crossover.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.content.problems.Problem;
import crossover.content.problems.Report;
import crossover.testing.Golden;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

final class BrokenLibrariesTest {
    static List<String> names() {
        return BrokenLibraries.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void areReportedWhole(String name) throws IOException {
        var report = Report.of(BrokenLibraries.load(name).problems());
        Golden.matches(BrokenLibraries.report(name), report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void breakOneRuleEach(String name) throws IOException {
        var rules = new TreeSet<String>();
        BrokenLibraries.load(name).problems().stream().map(Problem::rule).forEach(rules::add);
        assertEquals(List.of(name), List.copyOf(rules));
    }
}
