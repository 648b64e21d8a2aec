package crossover.calculators;

import crossover.charts.Chart;
import crossover.costs.Bands;
import crossover.costs.CashFlows;
import crossover.costs.Loan;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The small formulas of finance on which every comparison stands, each by itself: present value,
/// rate of return, equal yearly amounts, loans, write-offs, growth.
final class Finance implements Formula {
    private static final Form FLOWS = new Form("flows", "Cash flows", List.of());
    private static final Domain SERIES = new Domain.Series(-1e12, 1e12, 1e15);

    static final Input MINE =
            FLOWS.open(
                    "flows",
                    "Cash flows",
                    "money by period",
                    SERIES,
                    0,
                    "One number for each period, payments below zero: `-40000 8000 9200`.");
    static final Input OTHERS =
            FLOWS.open(
                    "otherFlows",
                    "Cash flows to compare with",
                    "money by period",
                    SERIES,
                    0,
                    "Of another choice, such as the cloud's bills.");
    static final Input TIMING =
            FLOWS.choice(
                    "firstFlow",
                    "The first flow is",
                    "Spreadsheets' NPV counts it at the end of the first period, others now.",
                    "now",
                    "now, and not discounted",
                    "end",
                    "at the end of the first period");
    static final Input RATE =
            FLOWS.open(
                    "rate",
                    "Rate",
                    "share per period",
                    Domain.share(-0.9, 10),
                    0,
                    "By which later money counts less.");

    private static final Form LOAN = new Form("loan", "A loan", FLOWS.inputs());

    static final Input PRINCIPAL =
            LOAN.open("principal", "Borrowed", "money", Domain.amount(1000), 0, "At the start.");
    static final Input LOAN_RATE =
            LOAN.open(
                    "loanRate",
                    "Interest",
                    "share per year",
                    Domain.share(0, 1),
                    0,
                    "Nominal: a twelfth each month.");
    static final Input LOAN_MONTHS =
            LOAN.open(
                    "loanMonths",
                    "Term",
                    "months",
                    Domain.whole(1, 1200),
                    0,
                    "In which it is paid back in equal amounts.");

    private static final Form ASSET = new Form("asset", "A write-off", LOAN.inputs());

    static final Input PRICE =
            ASSET.open(
                    "assetPrice", "Price", "money", Domain.amount(1000), 0, "Of what is bought.");
    static final Input SHARES =
            ASSET.open(
                    "shares",
                    "Deductible by year",
                    "share of the price",
                    new Domain.Series(0, 1, 1),
                    0,
                    "As the law of the place says; `1` is all in the first year.");
    static final Input TAX =
            ASSET.open(
                    "taxRate",
                    "Tax on profit",
                    "share of profit",
                    Domain.share(0, 1),
                    0,
                    "That a deduction saves.");

    private static final Form GROWTH = new Form("growth", "Growth", ASSET.inputs());

    static final Input FIRST =
            GROWTH.open(
                    "firstValue", "From", "any unit", Domain.amount(1), 0, "The earlier value.");
    static final Input LAST =
            GROWTH.open("lastValue", "To", "any unit", Domain.amount(1), 0, "The later value.");
    static final Input PERIODS =
            GROWTH.open(
                    "periods",
                    "Periods between",
                    "periods",
                    Domain.between(0.01, 1000, 1),
                    1,
                    "Left open: one.");

    private Finance() {}

    static Calculator calculator() {
        return new Calculator(
                "finance",
                "Present value, loans, write-offs, growth",
                "What are payments over time worth, and what does a loan cost?",
                GROWTH.inputs(),
                FinanceResults.all(),
                "npv = sum of flow / (1 + rate)^period; payment = principal r / (1 - (1 + r)^-n)"
                    + " with r = loanRate / 12; eac = npv rate / (1 - (1 + rate)^-periods); growth"
                    + " = (lastValue / firstValue)^(1 / periods) - 1",
                List.of(
                        "Each group is reckoned by itself, as far as it is filled in.",
                        "A rate of return is only given where the flows change their sign once:"
                                + " with more changes there may be several."),
                new Finance());
    }

    @Override
    public Outcome apply(Values values) {
        var numbers = new LinkedHashMap<String, Double>();
        if (values.states(MINE)) {
            flows(values, numbers);
        }
        if (values.states(MINE) && values.states(OTHERS)) {
            others(values, numbers);
        }
        loan(values, numbers);
        if (values.states(FIRST) && values.of(FIRST) > 0 && values.states(LAST)) {
            var factor = values.of(LAST) / values.of(FIRST);
            numbers.put("growth", Math.pow(factor, 1 / values.of(PERIODS)) - 1);
        }
        if (values.states(PRICE) && values.states(SHARES)) {
            var deducted = values.of(PRICE) * values.bands(SHARES).total(1000);
            numbers.put("deducted", deducted);
            numbers.put("taxSaved", deducted * values.of(TAX));
        }
        numbers.values().removeIf(value -> !Double.isFinite(value));
        return new Outcome(Status.DONE, numbers);
    }

    private static CashFlows read(Values values, Input input) {
        var flows = new ArrayList<Double>();
        for (var band : values.bands(input).bands()) {
            if (Double.isFinite(band.end())) {
                flows.add(band.rate());
            }
        }
        return new CashFlows(flows, values.chosen(TIMING, "end") ? 1 : 0);
    }

    private static void flows(Values values, Map<String, Double> numbers) {
        var flows = read(values, MINE);
        var rate = values.of(RATE);
        numbers.put("sum", flows.present(0));
        numbers.put("npv", flows.present(rate));
        numbers.put("eac", flows.yearly(rate));
        numbers.put("irr", flows.rateOfReturn());
        numbers.put("back", flows.back());
    }

    private static void others(Values values, Map<String, Double> numbers) {
        var others = read(values, OTHERS);
        var mine = numbers.getOrDefault("sum", 0.0);
        numbers.put("otherSum", others.present(0));
        numbers.put("otherNpv", others.present(values.of(RATE)));
        numbers.put("saving", others.present(0) - mine);
        numbers.put("savingShare", (others.present(0) - mine) / others.present(0));
    }

    private static void loan(Values values, Map<String, Double> numbers) {
        if (values.states(PRINCIPAL) && values.states(LOAN_MONTHS)) {
            var loan = new Loan(values.of(LOAN_RATE), (int) values.of(LOAN_MONTHS));
            var payment = values.of(PRINCIPAL) * loan.payment();
            numbers.put("payment", payment);
            numbers.put("interest", payment * loan.months() - values.of(PRINCIPAL));
        }
    }

    @Override
    public List<Problem> contradictions(Values values) {
        if (values.states(MINE)
                || (values.states(PRINCIPAL) && values.states(LOAN_MONTHS))
                || (values.states(PRICE) && values.states(SHARES))
                || (values.states(FIRST) && values.states(LAST))) {
            return List.of();
        }
        return List.of(
                new Problem(
                        MINE.id(),
                        "nothing is given that could be reckoned",
                        "give `flows`, or `principal` and `loanMonths`, or `assetPrice` and"
                                + " `shares`, or `firstValue` and `lastValue`"));
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        for (var output : FinanceResults.all()) {
            if (outcome.numbers().containsKey(output.id())) {
                return output.label()
                        + ": "
                        + Numbers.grouped(outcome.of(output.id()), output.decimals())
                        + ".";
            }
        }
        return "";
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        var lines = new ArrayList<String>();
        if (values.states(MINE)) {
            var flows = read(values, MINE);
            for (var period = 0; period < flows.flows().size(); period++) {
                lines.add(
                        Numbers.rounded(flows.flows().get(period), 4)
                                + " / (1 + "
                                + Numbers.rounded(values.of(RATE), 6)
                                + ")^"
                                + (period + flows.first())
                                + " = "
                                + Numbers.rounded(flows.present(period, values.of(RATE)), 4));
            }
        }
        return lines;
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        return List.of();
    }

    @Override
    public List<Sheet> sheets(Values values) {
        if (!values.states(PRICE) || !values.states(SHARES)) {
            return List.of();
        }
        var rows = new ArrayList<Sheet.Row>();
        var year = 1;
        var sum = 0.0;
        for (Bands.Band band : values.bands(SHARES).bands()) {
            if (Double.isFinite(band.end())) {
                var part = values.of(PRICE) * band.rate();
                sum += part;
                rows.add(
                        new Sheet.Row(
                                "year" + year,
                                "Year " + year,
                                List.of(part, sum, part * values.of(TAX))));
                year++;
            }
        }
        return List.of(
                new Sheet(
                        "writeOff",
                        "Written off by year",
                        List.of(
                                new Sheet.Column("deduction", "Deduction", "money", 0),
                                new Sheet.Column("cumulative", "So far", "money", 0),
                                new Sheet.Column("taxSaved", "Tax saved", "money", 0)),
                        rows));
    }
}
