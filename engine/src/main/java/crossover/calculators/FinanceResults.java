package crossover.calculators;

import java.util.List;

/// What the small formulas of finance answer with.
final class FinanceResults {
    private FinanceResults() {}

    static List<Output> all() {
        return List.of(
                money("npv", "Present value", "All flows in money of now."),
                money("sum", "Sum", "All flows as they are."),
                money("eac", "Per period", "The present value as equal amounts each period."),
                new Output(
                        "irr",
                        "Rate of return",
                        "share per period",
                        6,
                        "The rate at which the present value is zero."),
                new Output(
                        "back", "Paid back", "periods", 2, "When the sum so far is first above 0."),
                money("otherSum", "Sum of the other", "All of its flows as they are."),
                money("otherNpv", "Present value of the other", "In money of now."),
                money("saving", "Saved", "Sum of the other less the sum."),
                new Output("savingShare", "Saved", "share of the other", 4, "Of the other's sum."),
                money("payment", "Paid each month", "Interest and repayment together."),
                money("interest", "Interest in all", "All payments less what is borrowed."),
                money("deducted", "Deducted in all", "Over all years."),
                money("taxSaved", "Tax saved in all", "Over all years."),
                new Output(
                        "growth", "Growth", "share per period", 6, "The same rate each period."));
    }

    private static Output money(String id, String label, String doc) {
        return new Output(id, label, "money", 2, doc);
    }
}
