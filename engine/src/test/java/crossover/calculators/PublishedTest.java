package crossover.calculators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Published figures, and those that follow from published prices where the publication is wrong.
class PublishedTest {
    static Stream<Case> totalCost() throws IOException {
        return Case.of("total-cost-published");
    }

    static Stream<Case> finance() throws IOException {
        return Case.of("finance");
    }

    @ParameterizedTest
    @MethodSource("totalCost")
    void totalCostAnswersAsPublished(Case example) {
        holds("total-cost", example);
    }

    @ParameterizedTest
    @MethodSource("finance")
    void financeAnswersAsPublished(Case example) {
        holds("finance", example);
    }

    static Stream<Arguments> workloads() {
        return Family.workloads().calculators().stream()
                .flatMap(one -> cases(one.id()).map(example -> Arguments.of(one.id(), example)));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void workAnswersAsPublished(String calculator, Case example) {
        holds(calculator, example);
    }

    private static Stream<Case> cases(String calculator) {
        try {
            return Case.of(calculator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(String id, Case example) {
        var calculator = Calculators.find(id).orElseThrow();
        var checked = calculator.read(example.asTyped(calculator), List.of());
        if (checked instanceof Checked.Passed(var values)) {
            var answer = calculator.run(values);
            assertEquals("", example.failure(answer.status().word(), Case.numbers(answer)));
        } else {
            assertEquals("", checked.toString());
        }
    }
}
