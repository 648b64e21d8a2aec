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
    void answersTheShortestDecimalOrNothing() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS; i++) {
            var value = value(random);
            var quick = Quick.of(value);
            if (quick != null) {
                assertEquals(
                        exact(new BigDecimal(Double.toString(value))), quick, () -> "" + value);
            }
        }
    }

    @Test
    void roundsAsOnPaperOrNotAtAll() {
        var random = new Random(SEED);
        for (var i = 0; i < NUMBERS; i++) {
            var value = value(random);
            var decimals = random.nextInt(16) - 6;
            var quick = Quick.rounded(value, decimals);
            if (quick != null) {
                var shortest = new BigDecimal(Double.toString(value));
                assertEquals(
                        exact(shortest.setScale(decimals, RoundingMode.HALF_UP)),
                        quick,
                        () -> value + " to " + decimals);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.1, 98.32, -1.7136, 1e14, 0.00023, 123456789.123, 4.2e-9})
    void knowsWhatPeopleWrite(double value) {
        assertNotNull(Quick.of(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.30000000000000004, 1e15, Double.MIN_VALUE, Double.MAX_VALUE, 1e-30})
    void leavesTheRest(double value) {
        assertNull(Quick.of(value));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 2", "2.5, 0", "0.125, 2", "50, -2", "1e300, 2", "1, 40", "1, -40"})
    void leavesHalvesAndExtremes(double value, int decimals) {
        assertNull(Quick.rounded(value, decimals));
    }

    private static Decimal exact(BigDecimal value) {
        var digits = value.unscaledValue().abs().toString();
        return Decimal.of(value.signum() < 0, digits, digits.length() - value.scale());
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
