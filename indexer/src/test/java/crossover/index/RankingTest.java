package crossover.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crossover.index.documents.ReferenceSearch;
import crossover.search.Analysis;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Lucene finds what the engine's own loop finds, in the same order with the same scores.
class RankingTest {
    private static ReferenceSearch reference;
    private static LibraryIndex index;

    @BeforeAll
    static void open() throws IOException {
        reference = new ReferenceSearch(RealIndex.library(), RealIndex.DAY);
        index = LibraryIndex.open(RealIndex.folder());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    static List<String> queries() throws IOException {
        return RealIndex.queries();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void agreesOnWhatPeopleType(String query) throws IOException {
        agrees(query);
    }

    @Test
    void agreesOnQueriesMadeUpAtRandom() throws IOException {
        var seed = Long.getLong("seed", 20_261_101L);
        var random = new Random(seed);
        var pairs = pairs();
        for (var i = 0; i < 500; i++) {
            agrees(new RandomQuery(random, reference.words(), pairs).toString());
        }
    }

    private static List<String> pairs() {
        var pairs = new ArrayList<String>();
        for (var entry : RealIndex.library().entries()) {
            var words = Analysis.tokens(entry.frame().summary());
            for (var i = 1; i < words.size(); i++) {
                pairs.add(words.get(i - 1).surface() + " " + words.get(i).surface());
            }
        }
        return pairs;
    }

    private static void agrees(String query) throws IOException {
        var expected = reference.search(query);
        var found = index.search(query, Integer.MAX_VALUE);
        var hits = new ArrayList<String>();
        expected.hits().forEach(hit -> hits.add(reference.id(hit.entry()) + " " + hit.score()));
        var actual = found.hits().stream().map(hit -> hit.id() + " " + hit.score()).toList();
        assertEquals(hits, actual, query);
        assertEquals(expected.relaxed(), found.relaxed(), query);
        assertEquals(expected.unstated(), found.unstated(), query);
        assertEquals(reference.understand(query), found.understood(), query);
        assertEquals(hits.size(), found.total(), query);
        var counted = found.kinds().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(found.total(), counted, query);
    }
}
