package crossover.calculators;

import crossover.numbers.Numbers;
import crossover.numbers.Parsed;
import crossover.query.Spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks the inputs of one run and collects all that is wrong with them.
final class InputCheck {
    private final Calculator calculator;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, Problem> wrong = new LinkedHashMap<>();
    private final List<Problem> unknown = new ArrayList<>();

    InputCheck(Calculator calculator) {
        this.calculator = calculator;
    }

    void typed(String id, String text) {
        var input = calculator.input(id);
        if (input.isEmpty()) {
            refuse(id);
        } else if (!text.trim().isEmpty()) {
            switch (Numbers.parse(text)) {
                case Parsed.Value(var value) -> accept(input.get(), value, text.trim());
                case Parsed.Refused(var message, var hint) ->
                        wrong.put(id, new Problem(id, naming(input.get(), message), hint));
            }
        }
    }

    void given(String id, double value) {
        var input = calculator.input(id);
        if (input.isEmpty()) {
            refuse(id);
        } else if (!Double.isFinite(value)) {
            var message = naming(input.get(), "not a finite number");
            wrong.put(id, new Problem(id, message, "give a number " + input.get().bounds()));
        } else {
            accept(input.get(), value, Numbers.plain(value));
        }
    }

    /// Fills in what is not given, then answers the values or the problems.
    Checked complete(List<Default> defaults) {
        var complete = new LinkedHashMap<String, Double>();
        var unconfirmed = new ArrayList<Default>();
        for (var input : calculator.inputs()) {
            if (!values.containsKey(input.id()) && !wrong.containsKey(input.id())) {
                fill(input, defaults, unconfirmed);
            }
            complete.put(input.id(), values.getOrDefault(input.id(), 0.0));
        }
        return problems().isEmpty()
                ? new Checked.Passed(new Values(complete, unconfirmed))
                : new Checked.Refused(problems());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var input : calculator.inputs()) {
            if (wrong.containsKey(input.id())) {
                problems.add(wrong.get(input.id()));
            }
        }
        problems.addAll(unknown);
        return problems;
    }

    private void fill(Input input, List<Default> defaults, List<Default> unconfirmed) {
        for (var known : defaults) {
            if (known.input().equals(input.id())) {
                given(input.id(), known.value());
                unconfirmed.add(known);
                return;
            }
        }
        wrong.put(
                input.id(),
                new Problem(
                        input.id(),
                        input.inSentence() + " is missing",
                        "give `" + input.id() + "` in " + input.unit()));
    }

    private void accept(Input input, double value, String text) {
        if (input.allows(value)) {
            values.put(input.id(), value);
            return;
        }
        var message = input.inSentence() + " is " + input.bounds() + "; you gave `" + text + "`";
        var hint = "`" + input.id() + "` is in " + input.unit();
        wrong.put(input.id(), new Problem(input.id(), message, hint));
    }

    private void refuse(String id) {
        var ids = new ArrayList<String>();
        calculator.inputs().forEach(input -> ids.add(input.id()));
        var hint =
                Spelling.nearest(id, ids)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("the inputs are `" + String.join("`, `", ids) + "`");
        unknown.add(new Problem(id, "no input `" + id + "`", hint));
    }

    private static String naming(Input input, String message) {
        return input.inSentence() + ": " + message;
    }
}
