package crossover.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question that numbers answer, with everything a form, a prompt, a help page and a program
/// need to ask it.
///
/// ```java
/// var calculator = Calculators.find("break-even").orElseThrow();
/// switch (calculator.read(typed, defaults)) {
///     case Checked.Passed(var values) -> show(calculator.run(values));
///     case Checked.Refused(var problems) -> problems.forEach(this::tell);
/// }
/// ```
/// It has no defaults: those are facts of the library, with a source and a date, and are given
/// with the inputs.
///
/// @param id as in `crossover calculate ID` and in the address of its page
/// @param question that it answers
/// @param results what it can answer; which of them it does depends on the inputs
/// @param rule the formula as text, in the names of inputs and results
/// @param notes what it leaves out
public record Calculator(
        String id,
        String title,
        String question,
        List<Input> inputs,
        List<Output> results,
        String rule,
        List<String> notes,
        Formula formula) {
    public Calculator {
        inputs = placed(inputs);
        results = List.copyOf(results);
        notes = List.copyOf(notes);
    }

    private static List<Input> placed(List<Input> inputs) {
        var placed = new ArrayList<Input>();
        for (var input : inputs) {
            placed.add(input.at(placed.size()));
        }
        return List.copyOf(placed);
    }

    /// The headings under which its inputs are asked, in order.
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var input : inputs) {
            if (!groups.contains(input.group())) {
                groups.add(input.group());
            }
        }
        return groups;
    }

    public Optional<Input> input(String id) {
        for (var input : inputs) {
            if (input.id().equals(id)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    /// Reads what was typed, by the id of its input; an empty text is an input not given.
    public Checked read(Map<String, String> typed, List<Default> defaults) {
        var check = new InputCheck(this);
        typed.forEach(check::typed);
        return check.complete(defaults);
    }

    /// Checks numbers, by the id of their input.
    public Checked check(Map<String, Double> given, List<Default> defaults) {
        var check = new InputCheck(this);
        given.forEach(check::given);
        return check.complete(defaults);
    }

    /// What is wrong with inputs of which some may be left open, such as those of an embedded form.
    public List<Problem> problems(Map<String, String> typed) {
        var check = new InputCheck(this);
        typed.forEach(check::typed);
        return check.problems();
    }

    public Calculation run(Values values) {
        return Calculation.of(this, values);
    }

    /// Runs with numbers that are known to be good, such as those of a test.
    ///
    /// @throws IllegalArgumentException naming every problem, if they are not
    public Calculation run(Map<String, Double> inputs) {
        return switch (check(inputs, List.of())) {
            case Checked.Passed(var values) -> run(values);
            case Checked.Refused(var problems) ->
                    throw new IllegalArgumentException(problems.toString());
        };
    }
}
