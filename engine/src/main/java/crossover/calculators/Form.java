package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// Collects the inputs of one group, in the order in which they are asked.
final class Form {
    private final Group group;
    private final List<Input> before;
    private final List<Input> inputs = new ArrayList<>();

    /// @param before the inputs of the groups that are asked before
    Form(String id, String title, List<Input> before) {
        group = new Group(id, title);
        this.before = List.copyOf(before);
    }

    /// Those of the groups before, and its own.
    List<Input> inputs() {
        var all = new ArrayList<>(before);
        all.addAll(inputs);
        return List.copyOf(all);
    }

    /// Without which there is no answer.
    Input required(String id, String label, String unit, Domain domain, String doc) {
        return add(id, label, unit, domain, true, 0, false, doc);
    }

    /// Which may be left open: then it counts as `neutral`.
    Input open(String id, String label, String unit, Domain domain, double neutral, String doc) {
        return add(id, label, unit, domain, false, neutral, false, doc);
    }

    /// Which may be left open, and which a short form does not show.
    Input advanced(
            String id, String label, String unit, Domain domain, double neutral, String doc) {
        return add(id, label, unit, domain, false, neutral, true, doc);
    }

    /// One of a few words: `choice("payment", "Payment", "…", "cash", "at once", "loan", …)`.
    Input choice(String id, String label, String doc, String... wordsAndLabels) {
        var options = new ArrayList<Option>();
        for (var i = 0; i < wordsAndLabels.length; i += 2) {
            options.add(new Option(wordsAndLabels[i], wordsAndLabels[i + 1]));
        }
        return add(id, label, "", new Domain.Choice(options), false, 0, false, doc);
    }

    private Input add(
            String id,
            String label,
            String unit,
            Domain domain,
            boolean required,
            double neutral,
            boolean advanced,
            String doc) {
        var place = before.size() + inputs.size();
        var input =
                new Input(place, group, id, label, unit, domain, required, neutral, advanced, doc);
        inputs.add(input);
        return input;
    }
}
