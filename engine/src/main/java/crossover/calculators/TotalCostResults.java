package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// What the total cost answers with.
final class TotalCostResults {
    static final String PAYBACK = "payback";
    static final String FIRST_TOUCH = "firstTouch";
    static final String BEYOND = "paybackBeyond";
    static final String DISCOUNTED = "paybackDiscounted";
    static final String DIFFERENCE = "npvDifference";
    static final String NPV_OWN = "npvOwn";
    static final String NPV_CLOUD = "npvCloud";
    static final String TOTAL_OWN = "totalOwn";
    static final String TOTAL_CLOUD = "totalCloud";
    static final String YEARLY_OWN = "yearlyOwn";
    static final String YEARLY_CLOUD = "yearlyCloud";
    static final String LEVEL_OWN = "levelisedOwn";
    static final String LEVEL_CLOUD = "levelisedCloud";
    static final String PLAIN_OWN = "perHourOwn";
    static final String PLAIN_CLOUD = "perHourCloud";
    static final String USE_NEEDED = "utilizationNeeded";
    static final String MOST_BEHIND = "mostBehind";
    static final String BASE_MACHINES = "baseMachines";
    static final String BASE_PROBABILITY = "baseProbability";
    static final String NPV_HYBRID = "npvHybrid";

    private static final String PER_HOUR = "USD per useful accelerator-hour";

    private TotalCostResults() {}

    static List<Output> all() {
        var all = new ArrayList<>(costs());
        all.addAll(more());
        return all;
    }

    private static List<Output> costs() {
        return List.of(
                months(PAYBACK, "Break-even", "When owning comes to cost less, for the last time."),
                months(FIRST_TOUCH, "First touch", "When owning costs less for the first time."),
                months(
                        BEYOND,
                        "Break-even if things went on",
                        "After the horizon, if the machines lasted and nothing else changed."),
                months(
                        DISCOUNTED,
                        "Break-even in money of the start",
                        "The same with what is paid later counting less."),
                money(
                        DIFFERENCE,
                        "Owning less cloud, present value",
                        "Below zero, owning costs less. This number decides."),
                money(NPV_OWN, "Owning, present value", "All payments in money of the start."),
                money(NPV_CLOUD, "Cloud, present value", "All payments in money of the start."),
                money(TOTAL_OWN, "Owning, all payments", "Less what remains at the end."),
                money(TOTAL_CLOUD, "Cloud, all payments", "With the exit at the end."),
                perYear(YEARLY_OWN, "Owning, per year"),
                perYear(YEARLY_CLOUD, "Cloud, per year"),
                perHour(LEVEL_OWN, "Owning, levelised", "Money and hours both discounted."),
                perHour(LEVEL_CLOUD, "Cloud, levelised", "Money and hours both discounted."),
                perHour(PLAIN_OWN, "Owning, per hour", "All payments by all hours."),
                perHour(PLAIN_CLOUD, "Cloud, per hour", "All payments by all hours."));
    }

    private static List<Output> more() {
        return List.of(
                new Output(
                        USE_NEEDED,
                        "Utilization needed",
                        "share of hours",
                        3,
                        "At which both cost the same over the horizon, undiscounted; above 1, not"
                                + " even full use is enough."),
                money(MOST_BEHIND, "Most ever behind", "By which owning has cost more so far."),
                new Output(
                        BASE_MACHINES,
                        "Machines to own, the rest rented",
                        "machines",
                        0,
                        "The number at which doing both costs least."),
                new Output(
                        BASE_PROBABILITY,
                        "Own up to the demand that is exceeded with",
                        "probability",
                        3,
                        "Fixed cost of an owned hour by what it saves: f / (p - v)."),
                money(NPV_HYBRID, "Both, present value", "With that many machines owned."));
    }

    private static Output months(String id, String label, String doc) {
        return new Output(id, label, "months", 1, doc);
    }

    private static Output money(String id, String label, String doc) {
        return new Output(id, label, "USD", 0, doc);
    }

    private static Output perYear(String id, String label) {
        return new Output(
                id, label, "USD per year", 0, "The present value as equal amounts each year.");
    }

    private static Output perHour(String id, String label, String doc) {
        return new Output(id, label, PER_HOUR, 4, doc);
    }
}
