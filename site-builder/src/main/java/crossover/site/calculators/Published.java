package crossover.site.calculators;

import crossover.calculators.Calculator;
import crossover.content.defaults.Recount;
import crossover.content.entries.Entry;
import crossover.content.kinds.Claim;
import crossover.content.kinds.Recomputed;
import crossover.content.schema.Fields;
import crossover.numbers.Numbers;
import crossover.site.views.Ways;

import java.util.List;
import java.util.stream.Stream;

/// A figure that somebody published, beside what the calculator gives for the same inputs.
///
/// @param said as published, with its unit
/// @param here as the calculator has it
public record Published(Ways.Way claim, String said, String here, String verdict) {
    /// All that the library reviews and this calculator can recompute.
    static List<Published> of(Calculator calculator, Ways ways) {
        return ways.edition().library().ofKind(Claim.KIND).stream()
                .flatMap(entry -> of(entry, calculator, ways))
                .toList();
    }

    private static Stream<Published> of(Entry entry, Calculator calculator, Ways ways) {
        return entry.detail() instanceof Claim claim
                ? claim.recomputed().stream()
                        .filter(said -> said.calculator().equals(calculator.id()))
                        .flatMap(said -> of(entry, claim, said, ways))
                : Stream.empty();
    }

    private static Stream<Published> of(Entry entry, Claim claim, Recomputed said, Ways ways) {
        return Recount.of(said) instanceof Recount.Answered(var result, _)
                ? Stream.of(
                        new Published(
                                ways.to(entry),
                                Numbers.grouped(
                                                said.said().doubleValue(),
                                                Math.max(0, said.said().scale()))
                                        + " "
                                        + result.output().unit(),
                                result.text(),
                                Fields.written(claim.verdict()).replace('-', ' ')))
                : Stream.empty();
    }
}
