package crossover.calculators;

import crossover.charts.Chart;
import crossover.costs.BaseLoad;
import crossover.costs.Comparison;
import crossover.costs.Payback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the cloud and own machines cost over years, on equal work.
final class TotalCost implements Formula {
    private TotalCost() {}

    static Calculator calculator() {
        return new Calculator(
                "total-cost",
                "Total cost of cloud and own hardware",
                "What do the cloud and machines of one's own cost over the years, and which costs"
                        + " less?",
                MoneyInputs.ALL,
                TotalCostResults.all(),
                "npvDifference = npvOwn - npvCloud; npv = sum over months m of cost(m) /"
                        + " (1 + discountRate)^(m / 12), less what remains at the end",
                List.of(
                        "Cash decides: purchases count when they are paid, neither depreciation nor"
                                + " interest on top, which would count them twice. The books are a"
                                + " report beside it.",
                        "Break-even asks when the money is back: what the equipment could be sold"
                                + " for at the end is not in it, but it is in the present value.",
                        "Both sides do the same work: the same useful accelerator-hours, converted"
                                + " by the ratio between the accelerators.",
                        "What is bought is paid at the start of a month, all else at its end."),
                new TotalCost());
    }

    @Override
    public Outcome apply(Values values) {
        var scenario = ScenarioReader.read(values);
        var comparison = new Comparison(scenario);
        var payback = comparison.payback();
        var numbers = new LinkedHashMap<String, Double>();
        decide(comparison, payback, numbers);
        var discounted = comparison.discountedPayback();
        put(numbers, TotalCostResults.DISCOUNTED, discounted.last());
        amounts(comparison, numbers);
        put(numbers, TotalCostResults.USE_NEEDED, comparison.useNeeded());
        numbers.put(TotalCostResults.MOST_BEHIND, payback.mostBehind());
        if (scenario.work().spread() > 0) {
            var base = new BaseLoad(scenario);
            numbers.put(TotalCostResults.BASE_MACHINES, (double) base.machines());
            numbers.put(TotalCostResults.BASE_PROBABILITY, base.probability());
            numbers.put(TotalCostResults.NPV_HYBRID, base.present());
        }
        return new Outcome(status(payback), numbers);
    }

    @Override
    public Outcome decision(Values values) {
        var comparison = new Comparison(ScenarioReader.read(values));
        var payback = comparison.payback();
        var numbers = new LinkedHashMap<String, Double>();
        decide(comparison, payback, numbers);
        return new Outcome(status(payback), numbers);
    }

    @Override
    public Weighed weigh(Values values) {
        var comparison = new Comparison(ScenarioReader.read(values));
        var payback = comparison.paybackWithin();
        return new Weighed(comparison.ownPresent() - comparison.cloudPresent(), payback);
    }

    private static void decide(
            Comparison comparison, Payback payback, Map<String, Double> numbers) {
        put(numbers, TotalCostResults.PAYBACK, payback.last());
        if (payback.first() != payback.last()) {
            put(numbers, TotalCostResults.FIRST_TOUCH, payback.first());
        }
        put(numbers, TotalCostResults.BEYOND, payback.beyond());
        numbers.put(
                TotalCostResults.DIFFERENCE, comparison.ownPresent() - comparison.cloudPresent());
    }

    private static void amounts(Comparison comparison, Map<String, Double> numbers) {
        var own = comparison.ownPresent();
        var cloud = comparison.cloudPresent();
        numbers.put(TotalCostResults.NPV_OWN, own);
        numbers.put(TotalCostResults.NPV_CLOUD, cloud);
        numbers.put(TotalCostResults.TOTAL_OWN, comparison.ownTotal());
        numbers.put(TotalCostResults.TOTAL_CLOUD, comparison.cloudTotal());
        numbers.put(TotalCostResults.YEARLY_OWN, comparison.yearly(own));
        numbers.put(TotalCostResults.YEARLY_CLOUD, comparison.yearly(cloud));
        var hours = comparison.hours(true);
        if (hours > 0) {
            var plain = comparison.hours(false);
            numbers.put(TotalCostResults.LEVEL_OWN, own / hours);
            numbers.put(TotalCostResults.LEVEL_CLOUD, cloud / hours);
            numbers.put(TotalCostResults.PLAIN_OWN, comparison.ownTotal() / plain);
            numbers.put(TotalCostResults.PLAIN_CLOUD, comparison.cloudTotal() / plain);
        }
    }

    private static void put(Map<String, Double> numbers, String result, double value) {
        if (value >= 0 && Double.isFinite(value)) {
            numbers.put(result, value);
        }
    }

    static Status status(Payback payback) {
        if (payback.isImmediate()) {
            return Status.IMMEDIATE;
        }
        return switch (payback.crossings().size()) {
            case 0 -> payback.turns() ? Status.NEVER_IN_HORIZON : Status.NEVER;
            case 1 -> payback.last() == 0 ? Status.IMMEDIATE : Status.ONCE;
            default -> Status.MULTIPLE;
        };
    }

    @Override
    public List<Problem> contradictions(Values values) {
        return Contradictions.of(values);
    }

    @Override
    public String headline(Values values, Outcome outcome) {
        return TotalCostWords.headline(values, outcome);
    }

    @Override
    public List<String> working(Values values, Outcome outcome) {
        return TotalCostWords.working(values, outcome);
    }

    @Override
    public List<Note> notes(Values values, Outcome outcome) {
        return TotalCostNotes.of(values);
    }

    @Override
    public List<Chart> charts(Values values, Outcome outcome) {
        return TotalCostCharts.of(values, outcome, headline(values, outcome));
    }

    @Override
    public List<Sheet> sheets(Values values) {
        return TotalCostSheets.of(values);
    }

    @Override
    public List<CostLine> lines(Values values) {
        return Completeness.of(values);
    }

    @Override
    public Money money(Values values) {
        return currency(values);
    }

    static Money currency(Values values) {
        var code = MoneyInputs.CURRENCY.options().get((int) values.of(MoneyInputs.CURRENCY));
        return code.word().equals(Money.USD.currency())
                ? Money.USD
                : new Money(code.word(), values.of(MoneyInputs.EXCHANGE_RATE));
    }
}
