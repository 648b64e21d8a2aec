package crossover.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crossover.content.facts.EntryId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Names of the field, typed as texts write them: the entry itself comes first or second.
class NamesTest {
    private static LibraryIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = LibraryIndex.open(RealIndex.folder());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    /// A name, and the entries of which one is meant.
    record Named(String name, List<String> entries) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> names() throws IOException {
        try (var in = NamesTest.class.getResourceAsStream("names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" = "))
                    .map(parts -> new Named(parts[0], List.of(parts[1].split(", "))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void leadToTheirEntry(Named named) throws IOException {
        named.entries()
                .forEach(id -> assertTrue(RealIndex.library().ids().contains(EntryId.of(id)), id));
        var first =
                index.search(named.name(), 2).hits().stream()
                        .map(hit -> hit.id().toString())
                        .toList();
        assertTrue(first.stream().anyMatch(named.entries()::contains), () -> named + ": " + first);
    }
}
