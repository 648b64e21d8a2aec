package crossover.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/// Whenever the quick way answers, it answers what `BigDecimal` does.
class QuickTest {
    private static final long SEED = 17;
    private static final int NUMBERS = Integer.getInteger("numbers", 200_000);

    @Test
    void printsTheShortestDecimalOrNothing() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS; i++) {
            var value = value(random);
            var quick = Quick.plain(value);
            if (quick != null) {
                var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
                assertEquals(exact.toPlainString(), quick, () -> "" + value);
            }
        }
    }

    @Test
    void roundsAsOnPaperOrNotAtAll() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS; i++) {
            var value = value(random);
            var decimals = random.nextInt(16) - 6;
            var quick = Quick.rounded(value, decimals, Math.max(0, decimals), false);
            if (quick != null) {
                assertEquals(
                        new BigDecimal(Double.toString(value))
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .add(BigDecimal.ZERO)
                                .toPlainString(),
                        quick,
                        () -> value + " to " + decimals);
            }
        }
    }

    @Test
    void groupsAndTrimsAsTheSlowWayDoes() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS; i++) {
            var value = value(random);
            var decimals = random.nextInt(10) - 3;
            var least = random.nextInt(Math.max(0, decimals) + 1);
            var quick = Quick.rounded(value, decimals, least, true);
            if (quick != null) {
                assertEquals(
                        Decimal.of(value).rounded(decimals).print(least, true),
                        quick,
                        () -> value + " to " + decimals + " and " + least);
            }
        }
    }

    @Test
    void countsTheDigitsBeforeThePoint() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS / 4; i++) {
            var value = value(random);
            assertEquals(Decimal.of(value).point(), Quick.magnitude(value), () -> "" + value);
        }
        assertEquals(0, Quick.magnitude(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.1, 98.32, -1.7136, 1e14, 0.00023, 123456789.123, 4.2e-9})
    void knowsWhatPeopleWrite(double value) {
        assertNotNull(Quick.plain(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.30000000000000004, 1e15, Double.MIN_VALUE, Double.MAX_VALUE, 1e-30})
    void leavesTheRest(double value) {
        assertNull(Quick.plain(value));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 2", "2.5, 0", "0.125, 2", "50, -2", "1e300, 2", "1, 40", "1, -40"})
    void leavesHalvesAndExtremes(double value, int decimals) {
        assertNull(Quick.rounded(value, decimals, 0, false));
    }

    /// Sums and products of prices, decimals with a 5 at their end and their neighbours, and
    /// numbers of every size.
    private static double value(Random random) {
        var value =
                switch (random.nextInt(6)) {
                    case 0 -> Math.rint(random.nextDouble() * 1e8) / 100;
                    case 1 -> random.nextInt(10_000_000) / 1000.0 * random.nextInt(9000);
                    case 2 -> random.nextInt() * Math.pow(10, random.nextInt(30) - 20);
                    case 3 -> random.nextLong() / 1e4 * Math.pow(10, -random.nextInt(12));
                    case 4 ->
                            (10 * random.nextInt(100_000_000) + 5)
                                    / Math.pow(10, random.nextInt(12));
                    default -> Double.longBitsToDouble(random.nextLong());
                };
        var near = random.nextInt(3) == 0 ? Math.nextUp(value) : value;
        return Double.isFinite(near) ? near : 1;
    }
}
