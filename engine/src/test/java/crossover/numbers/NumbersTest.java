package crossover.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;

class NumbersTest {
    private static final long SEED = 20_261_101;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "98.32, 98.32",
        "0.1, 0.1",
        "-12.5, -12.5",
        "1e21, 1000000000000000000000",
        "1e-7, 0.0000001",
        "100, 100",
        "0.30000000000000004, 0.30000000000000004",
        "9007199254740993, 9007199254740992"
    })
    void printsTheShortestDigitsThatReadTheSame(double value, String printed) {
        assertEquals(printed, Numbers.plain(value));
    }

    @Test
    void printsTheSmallestNumberThereIs() {
        assertEquals("0." + "0".repeat(323) + "5", Numbers.plain(Double.MIN_VALUE));
    }

    @Test
    void printsAsTheJvmDoesButWithoutExponents() {
        values(20_000)
                // Smaller ones the JVM prints with two digits where one is enough.
                .filter(value -> Math.abs(value) > 1e-320)
                .forEach(
                        value ->
                                assertEquals(
                                        new BigDecimal(Double.toString(value))
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        Numbers.plain(value)));
    }

    @Test
    void readsBackWhatItPrints() {
        values(20_000).forEach(value -> assertEquals(value, read("" + value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005|2|1.01",
                "-1.005|2|-1.01",
                "2.5|0|3",
                "0.5|0|1",
                "0.49|0|0",
                "-0.001|2|0.00",
                "999.995|2|1000.00",
                "833806|2|833806.00",
                "0.00009|4|0.0001",
                "0.00004|4|0.0000"
            })
    void roundsAsOnPaper(double value, int decimals, String printed) {
        assertEquals(printed, Numbers.fixed(value, decimals));
    }

    @Test
    void roundsAsBigDecimalDoes() {
        values(20_000)
                .filter(value -> Math.abs(value) < 1e15)
                .forEach(
                        value ->
                                assertEquals(
                                        new BigDecimal(Double.toString(value))
                                                .setScale(3, RoundingMode.HALF_UP)
                                                .add(BigDecimal.ZERO)
                                                .toPlainString(),
                                        Numbers.fixed(value, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "833806.5|2|833,806.50",
                "999|0|999",
                "1000|0|1,000",
                "-1234567.891|1|-1,234,567.9",
                "0|2|0.00",
                "0.05|1|0.1"
            })
    void groupsThousands(double value, int decimals, String printed) {
        assertEquals(printed, Numbers.grouped(value, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8556.2400|2|8,556.24",
                "12|2|12",
                "12.5|2|12.5",
                "12.999|2|13",
                "1e6|0|1,000,000"
            })
    void dropsZerosThatSayNothing(double value, int decimals, String printed) {
        assertEquals(printed, Numbers.rounded(value, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "833806.5|3|834,000",
                "0.00123456|3|0.00123",
                "12|3|12",
                "99.96|3|100",
                "0|3|0",
                "-4.5678|2|-4.6",
                "9.996|3|10"
            })
    void keepsTheDigitsThatCount(double value, int digits, String printed) {
        assertEquals(printed, Numbers.significant(value, digits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "833806.4|833,806 USD", "98.32|98.32 USD", "98.3|98.30 USD", "0.8672|0.8672 USD",
                "0.00023456|0.0002346 USD", "0|0.00 USD", "0.5|0.50 USD", "-1234.5|-1,234.50 USD",
                "10000|10,000 USD"
            })
    void printsMoneyAsPriceListsDo(double amount, String printed) {
        assertEquals(printed, Numbers.money(amount, "USD"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void printsNothingThatIsNotFinite(double value) {
        assertThrows(IllegalArgumentException.class, () -> Numbers.plain(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "' 12.5 ', 12.5",
        "-3, -3",
        "+3, 3",
        ".5, 0.5",
        "1e6, 1000000",
        "1E-3, 0.001",
        "1.5e+2, 150",
        "007, 7",
        "-0, 0",
        "0e999, 0",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "9007199254740993, 9007199254740992",
        "9007199254740992.99999999999999999, 9007199254740992",
        "2.2250738585072011e-308, 2.2250738585072011e-308",
        "4.9e-324, 4.9e-324",
        "179769313486231570000000e285, 1.7976931348623157e308"
    })
    void readsNumbers(String text, double value) {
        assertEquals(value + 0.0, read(text));
    }

    @Test
    void readsAsTheJvmDoes() {
        var random = new Random(SEED);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder().append(1 + random.nextInt(9));
            for (var digits = random.nextInt(25); digits > 0; digits--) {
                text.append(random.nextInt(10));
            }
            text.append('e').append(random.nextInt(600) - 320);
            var expected = Double.parseDouble(text.toString());
            if (expected != 0 && !Double.isInfinite(expected)) {
                assertEquals(expected, read(text.toString()), text.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "1,234",
                "1 234",
                "12abc",
                "12f",
                "1.5d",
                "1_000",
                "--1",
                "+-1",
                "1.",
                ".",
                "-",
                "e5",
                "1e",
                "1e+",
                "1e5.5",
                "١٢",
                "½",
                "1..2",
                "$5",
                "5%",
                "null"
            })
    void refusesWhatIsNotANumber(String text) {
        var refused = assertInstanceOf(Parsed.Refused.class, Numbers.parse(text));
        assertEquals("`" + text + "` is not a number", refused.message());
        assertTrue(refused.hint().startsWith("write digits"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no number is given",
                "'  '|no number is given",
                "1e999|`1e999` is too large",
                "-1e309|`-1e309` is too large",
                "1e99999999999|`1e99999999999` is too large",
                "1.7976931348623159e308|`1.7976931348623159e308` is too large",
                "1e-999|`1e-999` is too near to zero",
                "2e-324|`2e-324` is too near to zero",
                "11111111112222222222333333333344444444445|`1111111111222222222233333333334444444444…`"
                    + " is too long for a number"
            })
    void saysWhyANumberIsRefused(String text, String message) {
        assertEquals(
                message, assertInstanceOf(Parsed.Refused.class, Numbers.parse(text)).message());
    }

    private static double read(String text) {
        return assertInstanceOf(Parsed.Value.class, Numbers.parse(text), text).value();
    }

    /// Numbers of every size, prices with two decimals and powers of two among them.
    private static DoubleStream values(int count) {
        var random = new Random(SEED);
        return DoubleStream.generate(
                        () ->
                                switch (random.nextInt(4)) {
                                    case 0 -> Double.longBitsToDouble(random.nextLong());
                                    case 1 -> Math.rint(random.nextDouble() * 1e8) / 100;
                                    case 2 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
                                    default -> random.nextGaussian() * 1e6;
                                })
                .filter(Double::isFinite)
                .map(value -> value + 0.0)
                .limit(count);
    }
}
