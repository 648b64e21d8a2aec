package crossover.calculators;

import crossover.charts.Chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer, with everything needed to check it: inputs, formula with numbers, charts.
///
/// @param results those that have an answer, in the calculator's order
/// @param headline the answer in one sentence; it starts with `Illustrative:` if a default decides
/// @param working the formula with the numbers in it, line by line
/// @param deciding the defaults that nobody confirmed and that decide the answer: within their
///     range the status changes, or a deciding result by more than a tenth or its sign; or nobody
///     states a range
/// @param sheets numbers in rows and columns
/// @param notes what a reader must know beside the numbers
/// @param lines the bills that a complete comparison counts; none where there is no such list
public record Calculation(
        Calculator calculator,
        Values values,
        Status status,
        List<Result> results,
        String headline,
        List<String> working,
        List<Chart> charts,
        List<Default> deciding,
        List<Sheet> sheets,
        List<Note> notes,
        List<CostLine> lines) {
    private static final double NOTABLE = 0.1;

    public Calculation {
        results = List.copyOf(results);
        working = List.copyOf(working);
        charts = List.copyOf(charts);
        deciding = List.copyOf(deciding);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }

    static Calculation of(Calculator calculator, Values values) {
        var formula = calculator.formula();
        var outcome = formula.apply(values);
        var money = formula.money(values);
        var results = new ArrayList<Result>();
        for (var output : calculator.results()) {
            if (outcome.numbers().containsKey(output.id())) {
                var value = money.amount(outcome.of(output.id()), output.unit());
                results.add(new Result(output.in(money), value));
            }
        }
        var deciding = deciding(calculator, values);
        var sheets = new ArrayList<Sheet>();
        formula.sheets(values).forEach(sheet -> sheets.add(sheet.in(money)));
        var lines = new ArrayList<CostLine>();
        formula.lines(values).forEach(line -> lines.add(line.in(money)));
        return new Calculation(
                calculator,
                values,
                outcome.status(),
                results,
                (deciding.isEmpty() ? "" : "Illustrative: ") + formula.headline(values, outcome),
                formula.working(values, outcome),
                formula.charts(values, outcome),
                deciding,
                sheets,
                formula.notes(values, outcome),
                lines);
    }

    /// The result of that id, if it has an answer.
    public Optional<Result> result(String id) {
        for (var result : results) {
            if (result.output().id().equals(id)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    private static List<Default> deciding(Calculator calculator, Values values) {
        var deciding = new ArrayList<Default>();
        var base = calculator.formula().decision(values);
        for (var known : values.unconfirmed()) {
            if (known.decidesUnasked()
                    || differs(calculator, base, values.with(known.input(), known.low()))
                    || differs(calculator, base, values.with(known.input(), known.high()))) {
                deciding.add(known);
            }
        }
        return deciding;
    }

    private static boolean differs(Calculator calculator, Outcome base, Values moved) {
        if (!calculator.formula().contradictions(moved).isEmpty()) {
            return false;
        }
        var outcome = calculator.formula().decision(moved);
        var differs = outcome.status() != base.status();
        for (var output : calculator.results()) {
            var was = base.of(output.id());
            differs |= Math.abs(outcome.of(output.id()) - was) > NOTABLE * Math.abs(was);
        }
        return differs;
    }
}
