package crossover.costs;

/// How prices and the work change over the months of a scenario.
final class Factors {
    final Growth demand;
    final Growth cloudPrice;
    final Growth hardwarePrice;
    final Growth tariff;
    final Growth inflation;

    Factors(Scenario scenario) {
        var months = scenario.work().months();
        demand = new Growth(scenario.work().growth(), months);
        cloudPrice = new Growth(scenario.cloud().priceChange(), months);
        hardwarePrice = new Growth(scenario.hardware().priceChange(), months);
        tariff = new Growth(scenario.site().tariffChange(), months);
        inflation = new Growth(scenario.finance().inflation(), months);
    }
}
