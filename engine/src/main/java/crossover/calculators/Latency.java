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

/// How soon an answer comes, and from how far.
final class Latency implements Formula {
    /// Half the way around the earth, in km.
    private static final double ANYWHERE = 20_037.5;

    private Latency() {}

    static Calculator calculator() {
        return new Calculator(
                "latency",
                "Time to an answer",
                "How soon does an answer come, and where may the model stand?",
                LatencyInputs.all(),
                results(),
                "network = roundTrips 2 (km detour / kmPerS + hops msPerHop); reading = inputTokens"
                    + " 2 activeParameters / (peak mfu); token = (weights + cache) / (bandwidth"
                    + " bandwidthShare); answer = network + queue + fetch + reading + outputTokens"
                    + " token",
                List.of(
                        "Everything here is a lower bound: light in a straight cable, memory read"
                                + " at its full rate. What is measured is slower.",
                        "Averages hide what matters: a budget is broken by the slowest percent, and"
                                + " queues make it.",
                        "The rate is that of one question at a time. With many at once each is"
                                + " slower and all together faster.",
                        "Several accelerators talk to each other for every token; that time is not"
                                + " in here.",
                        "A provider's region is not its building: ask for the distance to the zone"
                                + " that has the accelerators."),
                new Latency());
    }

    private static List<Output> results() {
        return List.of(
                ms("answerMs", "The whole answer", "From question to last token."),
                ms("firstTokenMs", "Its first token", "From question to first token."),
                ms("leftMs", "Left of the budget", "Below zero, it is broken."),
                new Output(
                        "farthestKm",
                        "As far as",
                        "km",
                        0,
                        "From where the budget is just met, all else equal."),
                ms("oneWayMs", "One way", "Distance by speed."),
                ms("roundTripMs", "Round trip", "There and back, with switches."),
                ms("networkMs", "All round trips", "Until the answer is there."),
                ms("readingMs", "Reading the question", "By arithmetic alone."),
                ms("tokenMs", "Writing a token", "By memory alone, or as measured."),
                new Output(
                        "tokensPerSecond",
                        "Tokens a second at most",
                        "tokens per second",
                        2,
                        "What memory bandwidth allows for one question."),
                new Output(
                        "bandwidthUsedGBPerS",
                        "Bandwidth used",
                        "GB per second",
                        2,
                        "By the rate that was measured."),
                new Output("bandwidthUsedPercent", "Bandwidth used", "%", 2, "Of what there is."));
    }

    private static Output ms(String id, String label, String doc) {
        return new Output(id, label, "ms", 3, doc);
    }

    @Override
    public Outcome apply(Values values) {
        var time = AnswerTime.of(values);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("answerMs", time.answer());
        numbers.put("firstTokenMs", time.first());
        numbers.put("oneWayMs", time.oneWay());
        numbers.put("roundTripMs", time.roundTrip());
        numbers.put("networkMs", time.network());
        if (values.states(LatencyInputs.MS)) {
            numbers.put("leftMs", time.left());
            if (time.farthest() >= 0) {
                numbers.put("farthestKm", time.farthest());
            }
        }
        if (time.reading() > 0) {
            numbers.put("readingMs", time.reading());
        }
        if (time.perToken() > 0) {
            numbers.put("tokenMs", time.perToken());
        }
        if (time.ceiling() > 0) {
            numbers.put("tokensPerSecond", time.ceiling());
        }
        if (time.used() > 0) {
            numbers.put("bandwidthUsedGBPerS", time.used() / 1e9);
        }
        if (time.usedShare() > 0) {
            numbers.put("bandwidthUsedPercent", 100 * time.usedShare());
        }
        numbers.values().removeIf(value -> !Double.isFinite(value));
        var never = values.states(LatencyInputs.MS) && time.farthest() < 0;
        return new Outcome(never ? Status.NEVER : Status.DONE, numbers);
    }

    @Override
    public List<Problem> contradictions(Values values) {
        var found = new Found();
        if (values.of(LatencyInputs.WRITTEN) > 0 && AnswerTime.of(values).tokensPerS() == 0) {
            found.need(values, LatencyInputs.ACTIVE, "tokens are written");
            found.need(values, LatencyInputs.BANDWIDTH, "tokens are written");
        }
        if (AnswerTime.of(values).usedShare() > 1) {
            found.wrong(
                    LatencyInputs.MEASURED,
                    "so many tokens would read more than the memory can",
                    "is it the rate of many questions together? give that of one");
        }
        return found.problems();
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        var time = AnswerTime.of(values);
        var text = "An answer takes at least " + ms(time.answer());
        if (values.of(LatencyInputs.WRITTEN) > 1) {
            text += ", its first token " + ms(time.first());
        }
        if (!values.states(LatencyInputs.MS)) {
            return text + ".";
        }
        if (outcome.status() == Status.NEVER) {
            return text + ": more than the budget allows, however near the model is.";
        }
        if (time.farthest() >= ANYWHERE) {
            return text + ": within the budget from anywhere on earth.";
        }
        var limit = Numbers.grouped(Math.floor(time.farthest()), 0) + " km.";
        return time.left() < 0
                ? text + ": more than the budget allows; it would be met from within " + limit
                : text + ": within the budget up to " + limit;
    }

    private static String ms(double value) {
        return Numbers.significant(value, 3) + " ms";
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var time = AnswerTime.of(values);
        return new Lines()
                .add(
                        "one way",
                        Lines.number(values.of(LatencyInputs.KM))
                                + " x "
                                + Lines.number(values.of(LatencyInputs.DETOUR))
                                + " / "
                                + Lines.number(values.of(LatencyInputs.SPEED))
                                + " x 1000",
                        time.oneWay(),
                        "ms")
                .add(
                        "all round trips",
                        Lines.number(values.of(LatencyInputs.TRIPS))
                                + " x "
                                + Lines.number(time.roundTrip()),
                        time.network(),
                        "ms")
                .add("before the model", "queue + fetch + model", time.before(), "ms")
                .add(
                        "reading",
                        Lines.number(values.of(LatencyInputs.READ))
                                + " tokens x 2 x parameters / rate",
                        time.reading(),
                        "ms")
                .add(
                        "writing a token",
                        Lines.number(time.bytes() / 1e9) + " GB / bandwidth",
                        time.perToken(),
                        "ms")
                .add("answer", "the sum", time.answer(), "ms")
                .all();
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        var time = AnswerTime.of(values);
        var names = new String[] {"Way", "Before the model", "Reading", "Writing"};
        var writing = time.answer() - time.network() - time.before() - time.reading();
        var parts = new double[] {time.network(), time.before(), time.reading(), writing};
        var bars = new ArrayList<Bar>();
        var from = 0.0;
        for (var place = 0; place < parts.length; place++) {
            if (parts[place] > 0) {
                var to = from + parts[place];
                bars.add(new Bar(names[place], from, to, ms(parts[place])));
                from = to;
            }
        }
        return bars.isEmpty()
                ? List.of()
                : List.of(
                        new BarChart(
                                "Where the time goes",
                                headline(values, outcome),
                                new Axis("Time", "ms", Steps.DECIMAL, 2),
                                0,
                                bars));
    }

    @Override
    public List<Sheet> sheets(Values values) {
        var rows = new ArrayList<Sheet.Row>();
        for (var place :
                List.of(
                        LatencyInputs.KM,
                        LatencyInputs.ON_SITE,
                        LatencyInputs.REGION,
                        LatencyInputs.OVERSEAS)) {
            if (values.states(place)) {
                var time = new AnswerTime(values, values.of(place));
                rows.add(
                        new Sheet.Row(
                                place.id(),
                                place == LatencyInputs.KM ? "As given" : place.label(),
                                List.of(
                                        time.km(),
                                        time.network(),
                                        time.counted(),
                                        values.states(LatencyInputs.MS)
                                                ? time.left()
                                                : Double.NaN)));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(places(rows));
    }

    private static Sheet places(List<Sheet.Row> rows) {
        return new Sheet(
                "places",
                "Where the model may stand: nothing left means that it does not fit",
                List.of(
                        new Sheet.Column("km", "Distance", "km", 0),
                        new Sheet.Column("networkMs", "All round trips", "ms", 2),
                        new Sheet.Column("countedMs", "Until it counts", "ms", 2),
                        new Sheet.Column("leftMs", "Left", "ms", 2)),
                rows);
    }
}
