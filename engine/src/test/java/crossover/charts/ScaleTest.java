package crossover.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1.1, 2", "2.01, 5", "7, 10", "0.03, 0.05", "0.1, 0.1", "833806, 1000000"})
    void roundsUpToRoundNumbers(double value, double round) {
        assertEquals(round, Steps.DECIMAL.atLeast(value));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.2", "0.7, 1", "4, 6", "7, 12", "23.7, 24", "100, 120", "601, 1200"})
    void roundsMonthsUpToYears(double value, double round) {
        assertEquals(round, Steps.MONTHS.atLeast(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|9000|[0, 2,000, 4,000, 6,000, 8,000, 10,000]|Cost (USD)",
                "0|1.7e6|[0, 500, 1,000, 1,500, 2,000]|Cost (thousand USD)",
                "0|2.1e7|[0, 5, 10, 15, 20, 25]|Cost (million USD)",
                "-3|4|[-4, -2, 0, 2, 4]|Cost (USD)",
                "0|0.7|[0.0, 0.2, 0.4, 0.6, 0.8]|Cost (USD)",
                "0|0|[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]|Cost (USD)"
            })
    void marksRoundNumbersInAUnitThatFits(double low, double high, String ticks, String title) {
        var scale = Scale.round(new Axis("Cost", "USD", Steps.DECIMAL, 0), low, high, 5);
        assertEquals(ticks, scale.ticks().stream().map(scale::print).toList().toString());
        assertEquals(title, scale.title());
    }

    @Test
    void placesNumbersBetweenPixels() {
        var scale = Scale.exact(new Axis("Year", "", Steps.YEARS, 0), 2023, 2026, 9);
        var ticks = scale.ticks().stream().map(scale::print).toList();
        assertEquals(List.of("2023", "2024", "2025", "2026"), ticks);
        assertEquals(150, scale.over(100, 250).place(2024));
    }
}
