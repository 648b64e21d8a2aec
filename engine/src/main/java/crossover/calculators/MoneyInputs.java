package crossover.calculators;

import java.util.ArrayList;
import java.util.List;

/// What the total cost is asked for: how money is counted.
final class MoneyInputs {
    private static final Form FORM = new Form("money", "Money", OwnInputs.ALL);

    static final Input DISCOUNT_RATE =
            FORM.open(
                    "discountRate",
                    "Cost of capital",
                    "share per year",
                    Domain.share(0, 0.5),
                    0,
                    "Effective, before inflation is taken out. A month counts the twelfth root."
                            + " Left open: money later counts as much as money now.");
    static final Input INFLATION =
            FORM.advanced(
                    "inflationPerYear",
                    "Rise of other costs",
                    "share per year",
                    Domain.share(-0.2, 1),
                    0,
                    "Of staff, maintenance, licences, colocation and insurance.");
    static final Input PAYMENT =
            FORM.choice(
                    "payment",
                    "Purchases are paid",
                    "A loan is paid back in equal monthly amounts.",
                    "cash",
                    "at once",
                    "loan",
                    "by a loan");
    static final Input LOAN_RATE =
            FORM.open(
                    "loanRate",
                    "Interest on the loan",
                    "share per year",
                    Domain.share(0, 0.5),
                    0,
                    "Nominal: a twelfth each month.");
    static final Input LOAN_YEARS =
            FORM.open(
                    "loanYears",
                    "Term of the loan",
                    "years",
                    Domain.whole(1, 10),
                    0,
                    "What is left at the horizon is paid then.");
    static final Input TAX_RATE =
            FORM.advanced(
                    "taxRate",
                    "Tax on profit",
                    "share of profit",
                    Domain.share(0, 0.6),
                    0,
                    "Left open: before tax. Assumes a profit from which costs can be deducted.");
    static final Input TAX_DEPRECIATION =
            FORM.advanced(
                    "taxDepreciation",
                    "Deductible by year",
                    "share of a purchase",
                    new Domain.Series(0, 1, 1),
                    0,
                    "By the law of the place: `1` is all in the first year. Left open: as in the"
                            + " books.");
    static final Input BOOK_YEARS =
            FORM.open(
                    "depreciationYears",
                    "Written off over",
                    "years",
                    Domain.whole(1, 20),
                    0,
                    "In the books, in equal parts down to what remains. Left open: until the"
                            + " equipment is sold.");
    static final Input FIRST_YEAR_MONTHS =
            FORM.advanced(
                    "monthsInFirstFiscalYear",
                    "Months in the first fiscal year",
                    "months",
                    Domain.whole(1, 12),
                    12,
                    "From the start to the end of that fiscal year.");
    static final Input CORRELATION =
            FORM.advanced(
                    "priceCorrelation",
                    "Prices move together",
                    "correlation",
                    Domain.between(0, 1, 0.1),
                    0,
                    "How much prices of accelerators, changes of the cloud's prices and worth of"
                            + " used equipment go up and down together, where chances are reckoned."
                            + " Left open: each by itself.");
    static final Input CURRENCY =
            FORM.choice(
                    "currency",
                    "Answer in",
                    "What is given stays in US dollars.",
                    codes(
                            "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "KRW", "SGD", "AUD",
                            "CAD", "BRL", "MXN", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
                            "TRY", "ILS", "AED", "SAR", "ZAR", "NZD", "HKD", "TWD", "THB", "IDR"));
    static final Input EXCHANGE_RATE =
            FORM.open(
                    "exchangeRate",
                    "Exchange rate",
                    "of that currency for 1 USD",
                    Domain.between(0.0001, 1e6, 0.01),
                    1,
                    "Of one day, for the whole time.");

    /// All inputs of the total cost, in the order in which they are asked.
    static final List<Input> ALL = FORM.inputs();

    private MoneyInputs() {}

    private static String[] codes(String... codes) {
        var pairs = new ArrayList<String>();
        for (var code : codes) {
            pairs.add(code);
            pairs.add(code);
        }
        return pairs.toArray(new String[0]);
    }
}
