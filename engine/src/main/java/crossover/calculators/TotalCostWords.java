package crossover.calculators;

import crossover.costs.Ledger;
import crossover.numbers.Numbers;

import java.util.ArrayList;
import java.util.List;

/// The total cost in words: the answer in a sentence, and how it came about.
final class TotalCostWords {
    private final Values values;
    private final Outcome outcome;
    private final Money money;

    private TotalCostWords(Values values, Outcome outcome) {
        this.values = values;
        this.outcome = outcome;
        money = TotalCost.currency(values);
    }

    static String headline(Values values, Outcome outcome) {
        var words = new TotalCostWords(values, outcome);
        return words.verdict() + " " + words.crossing();
    }

    private String verdict() {
        var difference = outcome.of(TotalCostResults.DIFFERENCE);
        var years = Numbers.rounded(values.of(WorkInputs.YEARS), 1);
        var span = "Over " + years + (years.equals("1") ? " year" : " years");
        if (difference == 0) {
            return span + " owning and the cloud cost the same.";
        }
        return span
                + " owning costs "
                + money.print(Math.abs(difference))
                + (difference < 0 ? " less" : " more")
                + " than the cloud"
                + (values.of(MoneyInputs.DISCOUNT_RATE) == 0 ? "" : " in money of the start")
                + ": "
                + money.print(outcome.of(TotalCostResults.NPV_OWN))
                + " against "
                + money.print(outcome.of(TotalCostResults.NPV_CLOUD))
                + ".";
    }

    private String crossing() {
        return switch (outcome.status()) {
            case IMMEDIATE -> "It costs less from the start.";
            case ONCE ->
                    outcome.numbers().containsKey(TotalCostResults.PAYBACK)
                            ? "The money is back after " + months(TotalCostResults.PAYBACK) + "."
                            : "At first it costs less, later more.";
            case MULTIPLE ->
                    "The costs cross several times, first after "
                            + months(TotalCostResults.FIRST_TOUCH)
                            + (outcome.numbers().containsKey(TotalCostResults.FIRST_TOUCH)
                                    ? ", last after " + months(TotalCostResults.PAYBACK)
                                    : "")
                            + ".";
            case NEVER_IN_HORIZON ->
                    "The money is not back in that time"
                            + (outcome.numbers().containsKey(TotalCostResults.BEYOND)
                                    ? "; it would be after " + months(TotalCostResults.BEYOND)
                                    : "")
                            + ".";
            case NEVER ->
                    "The money never comes back: using the cloud costs no more than keeping"
                            + " the machines.";
            case DONE -> "";
        };
    }

    private String months(String result) {
        var value = outcome.numbers().containsKey(result) ? result : TotalCostResults.PAYBACK;
        var months = Numbers.rounded(outcome.of(value), 1);
        return months + (months.equals("1") ? " month" : " months");
    }

    static List<String> working(Values values, Outcome outcome) {
        return new TotalCostWords(values, outcome).working();
    }

    private List<String> working() {
        var scenario = ScenarioReader.read(values);
        var ledger = new Ledger(scenario);
        var lines = new ArrayList<String>();
        lines.add(hours());
        var cloud = ledger.monthly(1, true);
        var own = ledger.monthly(1, false);
        lines.add("cloud in the first month = " + money.print(cloud));
        lines.add("purchases at the start = " + money.print(ledger.atOnce(0, false)));
        lines.add("own machines in the first month = " + money.print(own));
        var start = ledger.atOnce(0, false) - ledger.atOnce(0, true);
        if (cloud > own && start > 0) {
            lines.add(
                    "simple break-even = ("
                            + Numbers.grouped(start * money.rate(), 0)
                            + ") / ("
                            + Numbers.grouped(cloud * money.rate(), 0)
                            + " - "
                            + Numbers.grouped(own * money.rate(), 0)
                            + ") = "
                            + Numbers.rounded(start / (cloud - own), 2)
                            + " months, if every month were like the first");
        }
        lines.add(
                "what remains of own equipment after "
                        + Numbers.rounded(scenario.work().months(), 0)
                        + " months = "
                        + money.print(-ledger.closing(false)));
        lines.add(present("owning", TotalCostResults.TOTAL_OWN, TotalCostResults.NPV_OWN));
        lines.add(present("cloud", TotalCostResults.TOTAL_CLOUD, TotalCostResults.NPV_CLOUD));
        return lines;
    }

    private String hours() {
        var work = ScenarioReader.read(values).work();
        return "useful accelerator-hours in the first month = "
                + Numbers.rounded(work.machines(), 0)
                + " x "
                + Numbers.rounded(work.acceleratorsPerMachine(), 0)
                + " x "
                + Numbers.rounded(work.hoursPerMonth(), 2)
                + " x "
                + Numbers.rounded(work.utilization() * work.availability(), 4)
                + " = "
                + Numbers.rounded(
                        work.machines()
                                * work.acceleratorsPerMachine()
                                * work.hoursPerMonth()
                                * work.utilization()
                                * work.availability(),
                        0);
    }

    private String present(String side, String total, String present) {
        return side
                + ", all payments = "
                + money.print(outcome.of(total))
                + "; at "
                + Numbers.rounded(100 * values.of(MoneyInputs.DISCOUNT_RATE), 2)
                + " % a year, in money of the start = "
                + money.print(outcome.of(present));
    }
}
