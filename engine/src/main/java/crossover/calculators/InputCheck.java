package crossover.calculators;

import crossover.costs.Bands;
import crossover.numbers.Numbers;
import crossover.numbers.Parsed;
import crossover.query.Spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks the inputs of one run and collects all that is wrong with them.
final class InputCheck {
    private static final int SHOWN = 60;

    private final Calculator calculator;
    private final double[] numbers;
    private final Bands[] bands;
    private final Catalog[] catalogs;
    private final boolean[] stated;
    private final Map<String, Problem> wrong = new LinkedHashMap<>();
    private final List<Problem> unknown = new ArrayList<>();

    InputCheck(Calculator calculator) {
        this.calculator = calculator;
        var size = calculator.inputs().size();
        numbers = new double[size];
        bands = new Bands[size];
        catalogs = new Catalog[size];
        stated = new boolean[size];
        Arrays.fill(bands, Bands.NONE);
        Arrays.fill(catalogs, Catalog.NONE);
        calculator.inputs().forEach(input -> numbers[input.place()] = input.neutral());
    }

    void typed(String id, String text) {
        var input = calculator.input(id);
        if (input.isEmpty()) {
            refuse(id);
        } else if (!text.trim().isEmpty()) {
            typed(input.get(), text.trim());
        }
    }

    private void typed(Input input, String text) {
        switch (input.domain()) {
            case Domain.Numeric _ -> number(input, text);
            case Domain.Choice choice -> choose(input, choice, text);
            case Domain.Bands domain -> rates(input, BandReader.bands(text, domain), text);
            case Domain.Series domain -> rates(input, BandReader.series(text, domain), text);
            case Domain.Catalog domain -> things(input, domain, text);
        }
    }

    private void number(Input input, String text) {
        var percent = input.isShare() && text.endsWith("%");
        var digits = percent ? text.substring(0, text.length() - 1).trim() : text;
        switch (Numbers.parse(digits)) {
            case Parsed.Value(var value) -> accept(input, percent ? value / 100 : value, text);
            case Parsed.Refused(var message, var hint) ->
                    wrong(input, naming(input, message), hint);
        }
    }

    private void choose(Input input, Domain.Choice choice, String text) {
        var words = choice.words();
        if (words.contains(text)) {
            set(input, words.indexOf(text));
        } else {
            wrong(
                    input,
                    naming(input, "`" + shown(text) + "` is no choice"),
                    "choose `" + String.join("`, `", words) + "`");
        }
    }

    private void rates(Input input, BandReader.Reading reading, String text) {
        switch (reading) {
            case BandReader.Reading.Read(var read) -> {
                bands[input.place()] = read;
                set(input, read.bands().getFirst().rate());
            }
            case BandReader.Reading.Wrong(var message) ->
                    wrong(
                            input,
                            naming(input, message + "; you gave `" + shown(text) + "`"),
                            input.domain() instanceof Domain.Series
                                    ? "write numbers with blanks between: `0.2 0.3 0.5`"
                                    : "write a rate, `0.09`, or rates by amount:"
                                            + " `10240:0.09 51200:0.085 0.05`");
        }
    }

    private void things(Input input, Domain.Catalog domain, String text) {
        var read = CatalogReader.read(text, domain);
        if (read.isPresent()) {
            catalogs[input.place()] = read.get();
            set(input, 0);
        } else {
            wrong(
                    input,
                    naming(input, "`" + shown(text) + "` is no list of names with numbers"),
                    "write each as `name:" + String.join(":", domain.columns()) + "`");
        }
    }

    void given(String id, double value) {
        var input = calculator.input(id);
        if (input.isEmpty()) {
            refuse(id);
        } else if (!Double.isFinite(value)) {
            wrong(
                    input.get(),
                    naming(input.get(), "not a finite number"),
                    "give a number " + input.get().bounds());
        } else {
            accept(input.get(), value, Numbers.plain(value));
        }
    }

    /// Fills in what is not given, then answers the values or the problems.
    Checked complete(List<Default> defaults) {
        var unconfirmed = new ArrayList<Default>();
        for (var input : calculator.inputs()) {
            if (!stated[input.place()] && !wrong.containsKey(input.id())) {
                fill(input, defaults, unconfirmed);
            }
        }
        var values = new Values(calculator.inputs(), numbers, bands, catalogs, stated, unconfirmed);
        var problems = problems();
        if (problems.isEmpty()) {
            problems = calculator.formula().contradictions(values);
        }
        return problems.isEmpty() ? new Checked.Passed(values) : new Checked.Refused(problems);
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
            if (known.input().equals(input.id()) && holds(known)) {
                if (known.text().isEmpty()) {
                    given(input.id(), known.value());
                } else {
                    typed(input, known.text());
                }
                unconfirmed.add(known);
                return;
            }
        }
        if (input.required()) {
            wrong(
                    input,
                    input.inSentence() + " is missing",
                    "give `" + input.id() + "` in " + input.unit());
        }
    }

    private boolean holds(Default known) {
        for (var input : calculator.inputs()) {
            var options = input.options();
            if (!options.isEmpty()
                    && options.get((int) numbers[input.place()]).word().equals(known.when())) {
                return true;
            }
        }
        return known.when().isEmpty();
    }

    private void accept(Input input, double value, String text) {
        if (input.allows(value)) {
            if (input.domain() instanceof Domain.Bands) {
                bands[input.place()] = Bands.flat(value);
            }
            set(input, value);
            return;
        }
        wrong(
                input,
                input.inSentence() + " is " + input.bounds() + "; you gave `" + shown(text) + "`",
                "`"
                        + input.id()
                        + "` is in "
                        + input.unit()
                        + (input.isShare() ? "; write 60 % as `0.6` or `60 %`" : ""));
    }

    private void set(Input input, double value) {
        numbers[input.place()] = value;
        stated[input.place()] = true;
    }

    private void wrong(Input input, String message, String hint) {
        wrong.put(input.id(), new Problem(input.id(), message, hint));
    }

    private void refuse(String id) {
        var ids = new ArrayList<String>();
        calculator.inputs().forEach(input -> ids.add(input.id()));
        var hint =
                Spelling.nearest(id, ids)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("the inputs are `" + String.join("`, `", ids) + "`");
        unknown.add(new Problem(id, "no input `" + shown(id) + "`", hint));
    }

    private static String naming(Input input, String message) {
        return input.inSentence() + ": " + message;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
