package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Bar;
import crossover.charts.BarChart;
import crossover.charts.Chart;
import crossover.charts.Steps;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What memory a language model takes, and which accelerators hold it.
final class LlmMemory implements Formula {
    private LlmMemory() {}

    static Calculator calculator() {
        return new Calculator(
                "llm-memory",
                "Memory of a language model",
                "How much memory does a language model take, and which accelerators hold it?",
                MemoryInputs.all(),
                results(),
                "weights = parameters bits / 8; cache = sequences bytes (globalLayers perLayer"
                    + " tokens + otherLayers perLayer min(tokens, window)), perLayer = 2 kvHeads"
                    + " headDim or latentDim + ropeDim; training = weights + gradients + optimizer,"
                    + " shared by zeroStage; accelerators = (what is shared) / (memory usableShare"
                    + " - what each holds)",
                List.of(
                        "A GB is 1,000,000,000 bytes, a GiB 1,073,741,824. Accelerators are sold in"
                                + " either; here all count in GB, on the safe side.",
                        "Weights and cache are taken to divide evenly. Engines often ask for a"
                                + " power of two, or a divisor of the heads.",
                        "Activations follow Korthikanti et al. (2022) for an ordinary transformer"
                                + " in 16 bits; a mixture of experts and long vocabularies need"
                                + " more.",
                        "What fits is not what is fast: throughput is another question."),
                new LlmMemory());
    }

    private static List<Output> results() {
        return List.of(
                gb("total", "In all", "Weights, cache, states, and what one accelerator adds."),
                gib("total", "In all", "The same in units of 1,073,741,824 bytes."),
                gb("weights", "Weights", "As they lie in memory."),
                gib("weights", "Weights", "The same in GiB."),
                gb("cache", "Cache", "Keys and values of all sequences at their full length."),
                gib("cache", "Cache", "The same in GiB."),
                new Output(
                        "cacheBytesPerToken",
                        "Cache of a token",
                        "bytes",
                        0,
                        "In all layers, as long as it is within the window."),
                gb("states", "Gradients and optimizer", "Of the whole model."),
                gb("activations", "Activations", "On one accelerator."),
                gb("each", "On each accelerator", "Of as many as there are."),
                gib("each", "On each accelerator", "The same in GiB."),
                new Output(
                        "needed", "Needed", "accelerators", 0, "Of the first in the list below."),
                new Output(
                        "neededUsdPerHour",
                        "Price of those needed",
                        "USD per hour",
                        2,
                        "Of the first in the list below, on demand."));
    }

    private static Output gb(String id, String label, String doc) {
        return new Output(id + "GB", label, "GB", 2, doc);
    }

    private static Output gib(String id, String label, String doc) {
        return new Output(id + "GiB", label, "GiB", 2, doc);
    }

    @Override
    public Outcome apply(Values values) {
        var need = MemoryNeed.of(values);
        var numbers = new LinkedHashMap<String, Double>();
        put(numbers, "total", need.total());
        put(numbers, "weights", need.weights());
        if (values.chosen(MemoryWork.TASK, "inference")) {
            put(numbers, "cache", need.cache());
            numbers.put("cacheBytesPerToken", MemoryNeed.cacheBytesPerToken(values));
        } else {
            numbers.put("statesGB", need.states() / MemoryNeed.GB);
        }
        if (need.activations() > 0) {
            numbers.put("activationsGB", need.activations() / MemoryNeed.GB);
        }
        put(numbers, "each", need.need().on(values.of(MemoryInputs.COUNT)));
        var fits = Fits.of(values, need);
        if (!fits.isEmpty()) {
            numbers.put("needed", fits.getFirst().count());
            if (fits.getFirst().usdPerHour() >= 0) {
                numbers.put("neededUsdPerHour", fits.getFirst().usdPerHour());
            }
        }
        return new Outcome(Status.DONE, numbers);
    }

    private static void put(LinkedHashMap<String, Double> numbers, String id, double bytes) {
        numbers.put(id + "GB", bytes / MemoryNeed.GB);
        numbers.put(id + "GiB", bytes / MemoryNeed.GIB);
    }

    @Override
    public List<Problem> contradictions(Values values) {
        var found = new Found();
        if (values.chosen(MemoryWork.TASK, "inference")) {
            ModelInputs.contradictions(values, found);
        } else if (!values.chosen(MemoryInputs.METHOD, "full")) {
            found.need(values, MemoryInputs.TRAINED, "adapters are trained");
            if (values.of(MemoryInputs.TRAINED) > values.of(ModelInputs.PARAMETERS)) {
                found.wrong(
                        MemoryInputs.TRAINED,
                        "the adapters have more parameters than the model",
                        "give billions, such as `0.02`");
            }
        }
        return found.problems();
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        var need = MemoryNeed.of(values);
        var text = size(need.total()) + " in all";
        var fits = Fits.of(values, need);
        if (fits.isEmpty()) {
            return values.catalog(MemoryInputs.OFFERED).items().isEmpty()
                    ? text + "."
                    : text + ": more than any of the accelerators holds, however many there are.";
        }
        var best = fits.getFirst();
        return text + ": " + Numbers.grouped(best.count(), 0) + " of " + best.name() + " hold it.";
    }

    private static String size(double bytes) {
        return Numbers.significant(bytes / MemoryNeed.GB, 4)
                + " GB ("
                + Numbers.significant(bytes / MemoryNeed.GIB, 4)
                + " GiB)";
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var need = MemoryNeed.of(values);
        var lines = new ArrayList<String>();
        lines.add(
                "weights = "
                        + Numbers.rounded(values.of(ModelInputs.PARAMETERS), 3)
                        + " billion x "
                        + Numbers.rounded(8 * MemoryNeed.weightBytes(values), 2)
                        + " bits / 8 = "
                        + size(need.weights()));
        if (values.chosen(MemoryWork.TASK, "inference")) {
            lines.add(
                    "cache = "
                            + Numbers.rounded(values.of(MemoryWork.SEQUENCES), 0)
                            + " x "
                            + Numbers.grouped(values.of(MemoryWork.CONTEXT), 0)
                            + " tokens, "
                            + Numbers.grouped(MemoryNeed.cacheBytesPerToken(values), 0)
                            + " bytes each within the window = "
                            + size(need.cache()));
        } else {
            lines.add("gradients and optimizer = " + size(need.states()));
        }
        lines.add("activations of one accelerator = " + size(need.activations()));
        lines.add(
                "on each of "
                        + Numbers.grouped(values.of(MemoryInputs.COUNT), 0)
                        + " = "
                        + size(need.need().each())
                        + " + "
                        + size(need.need().shared())
                        + " shared = "
                        + size(need.need().on(values.of(MemoryInputs.COUNT))));
        return lines;
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        var need = MemoryNeed.of(values);
        var bars = new ArrayList<Bar>();
        var parts =
                new double[] {
                    need.weights(), need.cache(), need.states(), need.activations(), need.overhead()
                };
        var names =
                new String[] {
                    "Weights", "Cache", "Gradients and optimizer", "Activations", "Driver, engine"
                };
        var from = 0.0;
        for (var place = 0; place < parts.length; place++) {
            if (parts[place] > 0) {
                var to = from + parts[place] / MemoryNeed.GB;
                bars.add(new Bar(names[place], from, to, Numbers.significant(to - from, 4)));
                from = to;
            }
        }
        return List.of(
                new BarChart(
                        "What the memory holds",
                        headline(values, outcome),
                        new Axis("Memory", "GB", Steps.DECIMAL, 2),
                        0,
                        bars));
    }

    @Override
    public List<Sheet> sheets(Values values) {
        var fits = Fits.of(values, MemoryNeed.of(values));
        return fits.isEmpty() ? List.of() : List.of(Fits.sheet(fits));
    }

    @Override
    public List<Note> notes(Values values, Outcome outcome) {
        var notes = new ArrayList<Note>();
        var none = values.catalog(MemoryInputs.OFFERED).items().size();
        var fits = Fits.of(values, MemoryNeed.of(values)).size();
        if (fits < none) {
            notes.add(
                    new Note(
                            Note.Kind.LIMIT,
                            (none - fits)
                                    + " of "
                                    + none
                                    + " accelerators cannot hold it in any number: what each must"
                                    + " keep whole is more than its memory."));
        }
        if (fits > 0 && !Fits.of(values, MemoryNeed.of(values)).getFirst().isTogether()) {
            notes.add(
                    new Note(
                            Note.Kind.LIMIT,
                            "None holds it with the number that is joined by fast links."));
        }
        if (values.of(ModelInputs.HIDDEN) == 0) {
            notes.add(
                    new Note(
                            Note.Kind.FALLBACK,
                            "Activations are left out: the width of the model is not given."));
        }
        return notes;
    }
}
