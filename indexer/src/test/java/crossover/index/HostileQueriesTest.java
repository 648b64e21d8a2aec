package crossover.index;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// No query throws, none runs away.
class HostileQueriesTest {
    private static final String SIGNS = "ah1 ()\"-:<>=,.or\t\u00e9\ud83d*~/kind:memoryGB>=8";

    private static LibraryIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = LibraryIndex.open(RealIndex.folder());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    static List<String> complainedOf() {
        return List.of(
                "(".repeat(20_000),
                ")".repeat(20_000),
                "a".repeat(1 << 20),
                "h100 ".repeat(1 << 18),
                "(".repeat(900),
                "(a or ".repeat(150),
                "\"h100",
                "memoryGB>=lots",
                "nofield:1");
    }

    @ParameterizedTest
    @MethodSource("complainedOf")
    void isAnsweredWithAComplaint(String query) throws IOException {
        assertFalse(index.search(query, 10).understood().complaints().isEmpty());
    }

    static List<String> bornWith() {
        return List.of(
                "",
                " ",
                "\u0000\u0007\u001b[31m",
                "\ud800\udfff\uffff",
                "-",
                "--- --",
                "\"\"",
                "* ? ~2 [a TO b] ^3 \\",
                "-(".repeat(15) + "h100" + ")".repeat(15),
                "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(15),
                IntStream.range(0, 120).mapToObj(i -> "q" + i).collect(Collectors.joining(" ")),
                "-h100 or -gdpr",
                "sort:name sort:-name sort:kind");
    }

    @ParameterizedTest
    @MethodSource("bornWith")
    void isAnsweredAllTheSame(String query) throws IOException {
        assertTrue(index.search(query, 10).hits().size() <= 10);
    }

    @Test
    void randomCharactersAreAnsweredAllTheSame() throws IOException {
        var random = new Random(Long.getLong("seed", 20_261_101L));
        for (var i = 0; i < 2_000; i++) {
            var query =
                    random.ints(random.nextInt(60), 0, SIGNS.length())
                            .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                            .collect(Collectors.joining());
            assertTrue(index.search(query, 3).hits().size() <= 3, query);
        }
    }
}
