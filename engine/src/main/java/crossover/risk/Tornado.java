package crossover.risk;

import crossover.calculators.Calculator;
import crossover.calculators.Values;

import java.util.ArrayList;
import java.util.List;

/// Every input alone at its low and its high, the one that moves the answer most first.
///
/// It overstates how independent the inputs are: prices of accelerators, of the cloud and of used
/// equipment fall together.
///
/// @param base owning less cloud as reckoned
public record Tornado(double base, List<Swing> swings) {
    private static final double FARTHER = 3;

    public Tornado {
        swings = List.copyOf(swings);
    }

    public static Tornado of(Calculator calculator, Values values, List<Range> ranges) {
        var question = new Question(calculator.formula(), values);
        var swings = new ArrayList<Swing>();
        for (var range : ranges) {
            insert(swings, swing(question, range));
        }
        return new Tornado(question.difference(), swings);
    }

    private static void insert(List<Swing> swings, Swing swing) {
        var place = 0;
        while (place < swings.size() && swings.get(place).size() >= swing.size()) {
            place++;
        }
        swings.add(place, swing);
    }

    private static Swing swing(Question question, Range range) {
        var place = range.input().place();
        var width = range.high() - range.low();
        return new Swing(
                range,
                question.difference(place, range.low()),
                question.difference(place, range.high()),
                Root.nearest(
                        value -> question.difference(place, value),
                        range.base(),
                        Math.max(range.input().min(), range.low() - FARTHER * width),
                        Math.min(range.input().max(), range.high() + FARTHER * width)));
    }
}
