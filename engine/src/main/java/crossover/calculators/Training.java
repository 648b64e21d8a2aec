package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// How long the training of a model takes, and what it costs.
final class Training implements Formula {
    private static final double PETAFLOP_DAY = 1e15 * 86_400;
    private static final int PARTS = 20;
    private static final double DAYS = 365;

    private Training() {}

    static Calculator calculator() {
        return new Calculator(
                "training",
                "Training of a model",
                "How many accelerator-hours, days and dollars does the training of a model take?",
                TrainingInputs.all(),
                results(),
                "flops = (6 activeParameters + 12 layers heads headDim sequence) tokens;"
                        + " acceleratorHours = flops / (peak mfu) / 3600 / goodput; goodput = 1 -"
                        + " checkpoint / interval - (interval / 2 + restart) / betweenFailures;"
                        + " interval = sqrt(2 checkpoint betweenFailures)",
                List.of(
                        "One run that goes well. What is tried before, evaluation, and staff are"
                                + " often more than it.",
                        "The peak is dense. With the figure for sparsity every share of the peak is"
                                + " half as large, and a copied share gives half the time.",
                        "A share of the peak that counts what is reckoned again (HFU) is higher:"
                                + " with it take 8 operations, not 6.",
                        "The share of the peak falls with more accelerators and longer examples;"
                                + " take it from a run of about the same size.",
                        "Published shares and days are rounded, so that products of them are off by"
                                + " some percent."),
                new Training());
    }

    private static List<Output> results() {
        return List.of(
                new Output("acceleratorHours", "Accelerator-hours", "hours", 0, "Of all together."),
                new Output("days", "Days", "days", 2, "With all accelerators at once."),
                new Output("machines", "Machines", "machines", 0, "With all accelerators."),
                new Output(
                        "yearShare", "Of a year", "share of hours", 4, "If it runs once a year."),
                new Output("costUsd", "Cost", "USD", 0, "Accelerator-hours by their price."),
                new Output("exaflops", "Operations", "exaFLOPs", 0, "1e18 each."),
                new Output("petaflopDays", "Operations", "petaFLOP/s-days", 2, "Likewise."),
                new Output("trainedTokensB", "Tokens", "billion", 1, "That it is trained on."),
                percent("mfuPercent", "Peak reached", "With attention, if its shape is given."),
                percent(
                        "mfuWithoutAttentionPercent",
                        "Peak reached, without attention",
                        "If its shape is given."),
                new Output(
                        "rateTokensPerS",
                        "Rate",
                        "tokens per second",
                        0,
                        "Of all, without failures."),
                percent("goodputPercent", "Progress", "The share of time that is not lost."),
                new Output("betweenFailuresHours", "Between failures", "hours", 2, "Of all."),
                new Output(
                        "bestIntervalHours", "Best between checkpoints", "hours", 3, "By Young."),
                new Output("tokensByParameter", "Tokens per parameter", "tokens", 1, "As trained."),
                new Output(
                        "bestTokensB",
                        "Best number of tokens",
                        "billion",
                        1,
                        "For this size, if arithmetic is what is short."));
    }

    private static Output percent(String id, String label, String doc) {
        return new Output(id, label, "%", 2, doc);
    }

    @Override
    public Outcome apply(Values values) {
        var run = new TrainingRun(values);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("acceleratorHours", run.hours());
        numbers.put("days", run.days());
        var perMachine = values.of(TrainingInputs.PER_MACHINE);
        numbers.put("machines", Math.ceil(run.count() / perMachine));
        if (Double.isFinite(run.days())) {
            numbers.put("yearShare", Math.min(1, run.days() / DAYS));
        }
        if (values.states(TrainingInputs.PRICE)) {
            numbers.put("costUsd", run.hours() * values.of(TrainingInputs.PRICE));
        }
        numbers.put("exaflops", run.operations() / 1e18);
        numbers.put("petaflopDays", run.operations() / PETAFLOP_DAY);
        numbers.put("trainedTokensB", run.tokens() / 1e9);
        numbers.put("mfuPercent", 100 * run.mfu(run.perToken() + run.attention()));
        if (run.attention() > 0) {
            numbers.put("mfuWithoutAttentionPercent", 100 * run.mfu(run.perToken()));
        }
        numbers.put("rateTokensPerS", run.rate() / (run.perToken() + run.attention()));
        if (values.of(TrainingInputs.PER_YEAR) > 0) {
            numbers.put("goodputPercent", 100 * run.progress());
            numbers.put("betweenFailuresHours", run.goodput().betweenFailures());
        }
        if (run.goodput().bestInterval() > 0) {
            numbers.put("bestIntervalHours", run.goodput().bestInterval());
        }
        numbers.put("tokensByParameter", run.tokens() / run.parameters());
        numbers.put("bestTokensB", run.parameters() * values.of(TrainingInputs.BEST) / 1e9);
        numbers.values().removeIf(value -> !Double.isFinite(value));
        return new Outcome(Double.isFinite(run.hours()) ? Status.DONE : Status.NEVER, numbers);
    }

    @Override
    public List<Problem> contradictions(Values values) {
        var found = new Found();
        if (!values.states(TrainingInputs.TOKENS)
                && !values.states(TrainingInputs.BEST)
                && !values.states(TrainingInputs.HOURS)) {
            found.need(values, TrainingInputs.TOKENS, "nothing says how long it trains");
        }
        if (values.of(TrainingInputs.ACHIEVED) > values.of(TrainingInputs.PEAK)) {
            found.wrong(
                    TrainingInputs.ACHIEVED, "more is reached than the peak", "check both units");
        }
        return found.problems();
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        if (outcome.status() == Status.NEVER) {
            return "It never ends: failures come faster than it makes progress.";
        }
        var text =
                Numbers.significant(outcome.of("acceleratorHours"), 4)
                        + " accelerator-hours, "
                        + Numbers.significant(outcome.of("days"), 3)
                        + " days on "
                        + Numbers.grouped(values.of(TrainingInputs.COUNT), 0)
                        + " accelerators";
        return values.states(TrainingInputs.PRICE)
                ? text + ": " + Numbers.money(outcome.of("costUsd"), "USD") + "."
                : text + ".";
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var run = new TrainingRun(values);
        return new Lines()
                .add(
                        "operations",
                        "("
                                + Lines.number(run.perToken())
                                + " + "
                                + Lines.number(run.attention())
                                + ") x "
                                + Lines.number(run.tokens())
                                + " tokens / 1e18",
                        run.operations() / 1e18,
                        "exaFLOPs")
                .add(
                        "rate of all",
                        Lines.number(run.count()) + " accelerators, / 1e15",
                        run.rate() / 1e15,
                        "petaFLOP/s")
                .add("progress", "share of time not lost", run.progress(), "")
                .add("accelerator-hours", "operations / rate / progress", run.hours(), "hours")
                .add(
                        "days",
                        Lines.number(run.hours()) + " / " + Lines.number(run.count()) + " / 24",
                        run.days(),
                        "days")
                .all();
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        if (outcome.status() == Status.NEVER) {
            return List.of();
        }
        var days = new ArrayList<Point>();
        for (var part = 1; part <= PARTS; part++) {
            var count = Math.max(1, Math.rint(values.of(TrainingInputs.COUNT) * part / 10));
            var run = new TrainingRun(values.with(TrainingInputs.COUNT.id(), count));
            var isNew = days.isEmpty() || days.getLast().x() < count;
            if (isNew && Double.isFinite(run.days())) {
                days.add(Point.of(count, run.days()));
            }
        }
        return List.of(
                new LineChart(
                        "Days by the number of accelerators, if the share of the peak stays",
                        headline(values, outcome),
                        new Axis("Accelerators", "", Steps.DECIMAL, 0),
                        new Axis("Days", "days", Steps.DECIMAL, 1),
                        List.of(new Curve("Days", days)),
                        List.of()));
    }

    @Override
    public List<Note> notes(Values values, Outcome outcome) {
        var notes = new ArrayList<Note>();
        var given = outcome.of("tokensByParameter");
        var best = values.of(TrainingInputs.BEST);
        if (best > 0 && given > 2 * best) {
            notes.add(
                    remark(
                            "More tokens than are best for the arithmetic: a larger model would be"
                                + " better for the same bill, this one is cheaper to use later."));
        } else if (best > 0 && given < best / 2) {
            notes.add(
                    remark(
                            "Fewer tokens than are best for the arithmetic: a smaller model trained"
                                    + " longer would be better for the same bill."));
        }
        if (values.of(TrainingInputs.PER_YEAR) == 0) {
            notes.add(new Note(Note.Kind.FALLBACK, "Nothing is taken to fail."));
        }
        return notes;
    }

    private static Note remark(String text) {
        return new Note(Note.Kind.REMARK, text);
    }
}
