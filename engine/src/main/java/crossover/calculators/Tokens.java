package crossover.calculators;

import crossover.charts.Axis;
import crossover.charts.Chart;
import crossover.charts.Curve;
import crossover.charts.LineChart;
import crossover.charts.Marker;
import crossover.charts.Point;
import crossover.charts.Steps;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a million tokens costs, bought from a provider and written by a machine of one's own.
final class Tokens implements Formula {
    private static final int PARTS = 24;

    private Tokens() {}

    static Calculator calculator() {
        return new Calculator(
                "tokens",
                "Tokens bought or served",
                "What does a million tokens cost from a provider, and from a machine of one's own?",
                TokensInputs.all(),
                results(),
                "ownUsdPerM = usdPerHour / (tokensPerS 3600 utilization) 1,000,000; apiUsdPerM ="
                    + " prices by the shares read, read again, written, in batches; breakEvenM ="
                    + " bills of a machine a month / (apiUsdPerM - ownUsdPerMTokens), feasible if a"
                    + " machine can give as many",
                List.of(
                        "A throughput holds for its model, precision, lengths and batch: one"
                                + " request at a time costs many times as much a token.",
                        "Use decides. A machine that stands idle at night costs the same; tokens"
                                + " that are bought do not.",
                        "Another model is another product: prices of tokens compare only where both"
                                + " are good enough for the work.",
                        "A rate per instance is not a rate per accelerator: price and throughput"
                                + " must be of the same machine.",
                        "Small volumes pay for a whole machine; engineers who run it belong to the"
                                + " bills."),
                new Tokens());
    }

    private static List<Output> results() {
        return List.of(
                usd("ownUsdPerM", "Served, tokens as measured", "At the use that is given."),
                usd("fullUsdPerM", "Served at full use", "The least that it can cost."),
                usd("ownMixUsdPerM", "Served, read and written", "Comparable with the next."),
                usd("apiUsdPerM", "Bought, read and written", "By the shares of the work."),
                new Output(
                        "breakEvenM",
                        "Equal at",
                        "million tokens per month",
                        1,
                        "At which one machine costs what the provider asks."),
                new Output(
                        "capacityM",
                        "One machine gives at most",
                        "million tokens per month",
                        1,
                        "At the measured rate, all hours."),
                new Output(
                        "breakEvenUse",
                        "Use at which both are equal",
                        "%",
                        1,
                        "Over 100 % the machine cannot earn its price with these tokens."),
                new Output("machines", "Machines needed", "machines", 0, "At the use given."),
                month("ownUsdPerMonth", "Served", "All machines that are needed."),
                month("apiUsdPerMonth", "Bought", "The same tokens."),
                month("savedUsdPerMonth", "Saved by serving", "Below zero, buying is cheaper."),
                new Output(
                        "paybackMonths",
                        "Machine paid back",
                        "months",
                        2,
                        "Its price by what is saved a month."),
                usd("readUsdPerM", "Reading, at the limit", "What arithmetic alone costs."),
                new Output(
                        "readTokensPerS",
                        "Reading, at the limit",
                        "tokens per second",
                        0,
                        "Two operations for a parameter and token."));
    }

    private static Output usd(String id, String label, String doc) {
        return new Output(id, label, "USD per million tokens", 4, doc);
    }

    private static Output month(String id, String label, String doc) {
        return new Output(id, label, "USD per month", 2, doc);
    }

    @Override
    public Outcome apply(Values values) {
        var bill = new TokenBill(values);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("ownUsdPerM", bill.own() / values.of(TokensInputs.UTILIZATION));
        numbers.put("fullUsdPerM", bill.own());
        numbers.put("ownMixUsdPerM", bill.ownMix());
        numbers.put("apiUsdPerM", bill.api());
        numbers.put("capacityM", bill.capacity());
        if (bill.breakEven() > 0 && Double.isFinite(bill.breakEven())) {
            numbers.put("breakEvenM", bill.breakEven());
            numbers.put("breakEvenUse", 100 * bill.breakEven() / bill.capacity());
        }
        numbers.put("machines", bill.machines());
        numbers.put("ownUsdPerMonth", bill.ownMonthly());
        numbers.put("apiUsdPerMonth", bill.apiMonthly());
        var saved = bill.apiMonthly() - bill.ownMonthly();
        numbers.put("savedUsdPerMonth", saved);
        var hardware = values.of(TokensInputs.HARDWARE) * bill.machines();
        if (hardware > 0 && saved > 0) {
            numbers.put("paybackMonths", hardware / saved);
        }
        if (bill.reads() > 0) {
            numbers.put("readTokensPerS", bill.reads());
            numbers.put("readUsdPerM", bill.perMillion(bill.reads()));
        }
        return new Outcome(status(bill), numbers);
    }

    private static Status status(TokenBill bill) {
        if (bill.fixed() == 0 && bill.breakEven() == 0) {
            return Status.IMMEDIATE;
        }
        return bill.breakEven() <= bill.capacity() ? Status.ONCE : Status.NEVER;
    }

    @Override
    public Outcome decision(Values values) {
        var bill = new TokenBill(values);
        var numbers = new LinkedHashMap<String, Double>();
        numbers.put("ownMixUsdPerM", bill.ownMix());
        numbers.put("apiUsdPerM", bill.api());
        return new Outcome(status(bill), numbers);
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        var own = outcome.of("ownMixUsdPerM");
        var api = outcome.of("apiUsdPerM");
        var text =
                "A million tokens costs "
                        + Numbers.significant(own, 3)
                        + " USD served and "
                        + Numbers.significant(api, 3)
                        + " USD bought";
        return switch (outcome.status()) {
            case ONCE ->
                    outcome.of("breakEvenUse") > 100 * values.of(TokensInputs.UTILIZATION)
                            ? text
                                    + "; the machine would pay at a use of "
                                    + Numbers.significant(outcome.of("breakEvenUse"), 3)
                                    + " %."
                            : text
                                    + "; one machine pays from "
                                    + Numbers.grouped(outcome.of("breakEvenM"), 0)
                                    + " million a month.";
            case IMMEDIATE -> text + "; serving costs less from the first token.";
            case NEVER, NEVER_IN_HORIZON, MULTIPLE, DONE ->
                    text + "; the machine cannot give enough tokens to pay for itself.";
        };
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var bill = new TokenBill(values);
        return new Lines()
                .add(
                        "served at full use",
                        Lines.number(values.of(TokensInputs.USD_PER_HOUR))
                                + " / ("
                                + Lines.number(values.of(TokensInputs.TOKENS_PER_S))
                                + " x 3600) x 1,000,000",
                        bill.perMillion(values.of(TokensInputs.TOKENS_PER_S)),
                        "USD per million tokens, without other bills")
                .add("bought", "by the shares of the work", bill.api(), "USD per million tokens")
                .add(
                        "bills of a machine",
                        Lines.number(values.of(TokensInputs.USD_PER_HOUR))
                                + " x "
                                + Lines.number(values.of(TokensInputs.HOURS))
                                + " + "
                                + Lines.number(values.of(TokensInputs.MONTHLY)),
                        bill.fixed(),
                        "USD per month")
                .add(
                        "equal at",
                        Lines.number(bill.fixed())
                                + " / ("
                                + Lines.number(bill.api())
                                + " - "
                                + Lines.number(values.of(TokensInputs.PER_TOKEN))
                                + ")",
                        bill.breakEven(),
                        "million tokens per month")
                .add("a machine gives", "rate x 3600 x hours", bill.capacity(), "million")
                .all();
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        var bill = new TokenBill(values);
        var last = Math.max(bill.tokens(), 2 * bill.capacity() * bill.use());
        var own = new ArrayList<Point>();
        var api = new ArrayList<Point>();
        var full = bill.capacity() * bill.use();
        own.add(Point.of(0, bill.ownMonthly(0)));
        for (var machines = 1; machines <= PARTS && machines * full < last; machines++) {
            var tokens = machines * full;
            own.add(Point.of(tokens, bill.ownMonthly(tokens)));
            own.add(Point.of(tokens, bill.ownMonthly(tokens) + bill.fixed()));
        }
        own.add(Point.of(last, bill.ownMonthly(last)));
        for (var part = 0; part <= PARTS; part++) {
            var tokens = last * part / PARTS;
            api.add(Point.of(tokens, bill.apiMonthly(tokens)));
        }
        var markers = new ArrayList<Marker>();
        if (outcome.status() == Status.ONCE && bill.breakEven() <= full) {
            var tokens = bill.breakEven();
            markers.add(new Marker(tokens, bill.apiMonthly(tokens), Numbers.grouped(tokens, 0)));
        }
        return List.of(
                new LineChart(
                        "Cost of tokens a month",
                        headline(values, outcome),
                        new Axis("Million tokens per month", "", Steps.DECIMAL, 0),
                        new Axis("Cost a month", "USD", Steps.DECIMAL, 0),
                        List.of(new Curve("Served", own), new Curve("Bought", api)),
                        markers));
    }

    @Override
    public List<Note> notes(Values values, Outcome outcome) {
        var notes = new ArrayList<Note>();
        var bill = new TokenBill(values);
        if (bill.breakEven() > bill.capacity() * bill.use()
                && bill.breakEven() <= bill.capacity()) {
            notes.add(
                    new Note(
                            Note.Kind.LIMIT,
                            "Both are equal only above the use that is given: at it, tokens cost"
                                    + " less bought."));
        }
        if (bill.reads() > 0
                && bill.capacity() * (1 - values.of(TokensInputs.OUTPUT_SHARE))
                        > bill.reads() * bill.secondsM()) {
            notes.add(
                    new Note(
                            Note.Kind.LIMIT,
                            "The machine cannot read that many tokens: arithmetic alone would take"
                                    + " longer."));
        }
        return notes;
    }
}
