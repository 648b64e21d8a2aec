package crossover.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "provider, provider, 0",
        "provder, provider, 1",
        "porvider, provider, 1",
        "provider, providers, 1",
        "accelerator, acclerater, 2",
        "kind, memory, 3",
        "'', ab, 2",
    })
    void countsSlips(String from, String to, int distance) {
        assertEquals(distance, Spelling.distance(from, to, 2));
    }

    @Test
    void takesTheNearestAndNothingFarOff() {
        var names = List.of("instances", "providers", "regions");
        assertEquals(Optional.of("providers"), Spelling.nearest("Provider", names));
        assertEquals(Optional.empty(), Spelling.nearest("calculator", names));
        assertEquals(Optional.empty(), Spelling.nearest("gpu", names));
    }
}
