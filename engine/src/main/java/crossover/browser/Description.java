package crossover.browser;

import crossover.calculators.Calculator;
import crossover.calculators.Domain;
import crossover.calculators.Input;
import crossover.calculators.Output;

import org.teavm.jso.JSObject;

/// A calculator's description as a plain object.
final class Description {
    private Description() {}

    static JSObject of(Calculator calculator) {
        var described = Js.object();
        Js.set(described, "id", calculator.id());
        Js.set(described, "title", calculator.title());
        Js.set(described, "question", calculator.question());
        Js.set(described, "rule", calculator.rule());
        Js.set(described, "notes", Js.array(calculator.notes()));
        var groups = Js.array();
        for (var group : calculator.groups()) {
            var named = Js.object();
            Js.set(named, "id", group.id());
            Js.set(named, "title", group.title());
            Js.add(groups, named);
        }
        Js.set(described, "groups", groups);
        var inputs = Js.array();
        calculator.inputs().forEach(input -> Js.add(inputs, of(input)));
        Js.set(described, "inputs", inputs);
        var results = Js.array();
        calculator.results().forEach(output -> Js.add(results, of(output)));
        Js.set(described, "results", results);
        return described;
    }

    /// What kind of answer is wanted: `number`, `choice`, `bands` or `series`.
    private static String domain(Input input) {
        return switch (input.domain()) {
            case Domain.Numeric _ -> "number";
            case Domain.Choice _ -> "choice";
            case Domain.Bands _ -> "bands";
            case Domain.Series _ -> "series";
            case Domain.Catalog _ -> "catalog";
        };
    }

    private static JSObject options(Input input) {
        var options = Js.array();
        for (var option : input.options()) {
            var described = Js.object();
            Js.set(described, "word", option.word());
            Js.set(described, "label", option.label());
            Js.add(options, described);
        }
        return options;
    }

    private static JSObject of(Input input) {
        var described = Js.object();
        Js.set(described, "id", input.id());
        Js.set(described, "label", input.label());
        Js.set(described, "unit", input.unit());
        Js.set(described, "min", input.min());
        Js.set(described, "max", input.max());
        Js.set(described, "step", input.step());
        Js.set(described, "group", input.group().id());
        Js.set(described, "domain", domain(input));
        Js.set(described, "options", options(input));
        Plain.set(described, "required", input.required());
        Plain.set(described, "advanced", input.advanced());
        Js.set(described, "doc", input.doc());
        return described;
    }

    static JSObject of(Output output) {
        var described = Js.object();
        Js.set(described, "id", output.id());
        Js.set(described, "label", output.label());
        Js.set(described, "unit", output.unit());
        Js.set(described, "doc", output.doc());
        return described;
    }
}
