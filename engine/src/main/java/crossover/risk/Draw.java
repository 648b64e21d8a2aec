package crossover.risk;

import java.util.List;

/// Draws a value for each input.
///
/// Prices of accelerators, changes of the cloud's prices and what used equipment brings move
/// together: each is partly the same normal number (a Gaussian copula with one factor).
final class Draw {
    private static final List<String> TOGETHER =
            List.of(
                    "machineUsd",
                    "cloudPriceChangePerYear",
                    "residualAfter1Year",
                    "residualAfter3Years",
                    "residualAfter5Years");

    private final Dice dice;
    private final Quantiles[] quantiles;
    private final boolean[] together;
    private final double common;
    private final double alone;

    /// @param correlation of those that move together, from 0 to 1
    Draw(List<Uncertain> inputs, double correlation, int seed) {
        dice = new Dice(seed);
        quantiles = new Quantiles[inputs.size()];
        together = new boolean[inputs.size()];
        common = Math.sqrt(correlation);
        alone = Math.sqrt(1 - correlation);
        for (var place = 0; place < quantiles.length; place++) {
            var input = inputs.get(place);
            quantiles[place] = Quantiles.of(input.range(), input.shape());
            together[place] = correlation > 0 && TOGETHER.contains(input.range().input().id());
        }
    }

    void next(double[] into) {
        var factor = common > 0 ? dice.normal() : 0;
        for (var place = 0; place < into.length; place++) {
            into[place] = quantiles[place].at(together[place] ? joined(factor) : dice.share());
        }
    }

    private double joined(double factor) {
        return Normal.below(common * factor + alone * dice.normal());
    }
}
