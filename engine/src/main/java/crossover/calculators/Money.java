package crossover.calculators;

import crossover.numbers.Numbers;

/// The currency of an answer. What is reckoned with stays in US dollars until it is printed.
///
/// @param rate units of the currency for one US dollar
public record Money(String currency, double rate) {
    public static final Money USD = new Money("USD", 1);

    /// The unit in this currency: `USD per hour` becomes `EUR per hour`.
    public String unit(String unit) {
        return isMoney(unit) ? currency + unit.substring(3) : unit;
    }

    /// An amount in this currency; what is no money stays.
    public double amount(double value, String unit) {
        return isMoney(unit) ? value * rate : value;
    }

    /// US dollars, printed in this currency without decimals.
    String print(double usd) {
        return Numbers.grouped(usd * rate, 0) + " " + currency;
    }

    private static boolean isMoney(String unit) {
        return unit.startsWith("USD");
    }
}
