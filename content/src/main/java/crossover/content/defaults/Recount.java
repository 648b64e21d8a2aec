package crossover.content.defaults;

import crossover.calculators.Calculators;
import crossover.calculators.Checked;
import crossover.calculators.Problem;
import crossover.calculators.Result;
import crossover.content.kinds.Recomputed;

import java.util.List;

/// What a calculator answers where somebody published a figure.
public sealed interface Recount {
    /// How far a published figure may be off by rounding.
    double ROUNDING = 0.03;

    /// @param result the figure that comes out
    /// @param agrees whether the published one is the same but for rounding
    record Answered(Result result, boolean agrees) implements Recount {}

    /// @param why what keeps the calculator from answering
    record Failed(String why) implements Recount {}

    /// Reckons with the inputs of the publication alone, without any default.
    static Recount of(Recomputed published) {
        var calculator = Calculators.find(published.calculator());
        if (calculator.isEmpty()) {
            return new Failed("there is no calculator `" + published.calculator() + "`");
        }
        return switch (calculator.get().read(published.inputs(), List.of())) {
            case Checked.Refused(var problems) ->
                    new Failed(String.join("; ", problems.stream().map(Problem::message).toList()));
            case Checked.Passed(var values) ->
                    calculator
                            .get()
                            .run(values)
                            .result(published.result())
                            .<Recount>map(result -> answered(result, published))
                            .orElse(new Failed("it has no result `" + published.result() + "`"));
        };
    }

    private static Recount answered(Result result, Recomputed published) {
        var said = published.said().doubleValue();
        var off = Math.abs(result.value() - said);
        return new Answered(result, off <= ROUNDING * Math.abs(said));
    }
}
