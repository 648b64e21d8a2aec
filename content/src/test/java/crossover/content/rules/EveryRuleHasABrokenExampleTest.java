package crossover.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

final class EveryRuleHasABrokenExampleTest {
    /// What is found wrong while a file is read, before there is an entry to hold against rules.
    private static final List<String> READING =
            List.of("entry-file", "front-matter", "limits", "price-list", "text-file", "yaml");

    @Test
    void andEveryExampleHasARule() {
        var expected = new TreeSet<>(Rules.names());
        expected.addAll(READING);
        assertEquals(new ArrayList<>(expected), BrokenLibraries.names());
    }

    @Test
    void andNoTwoRulesShareAName() {
        assertEquals(Rules.names().stream().distinct().toList(), Rules.names());
    }
}
