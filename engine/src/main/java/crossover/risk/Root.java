package crossover.risk;

import java.util.function.DoubleUnaryOperator;

/// Finds where a function changes its sign.
final class Root {
    private static final int HALVINGS = 200;
    private static final int STEPS = 64;

    private Root() {}

    /// The place nearest to a start where the function is zero, looked for on both sides in steps
    /// of equal size; not a number where there is none between the bounds.
    static double nearest(DoubleUnaryOperator function, double start, double low, double high) {
        var at = function.applyAsDouble(start);
        if (at == 0) {
            return start;
        }
        for (var step = 1; step <= STEPS; step++) {
            var part = (double) step / STEPS;
            var before = (double) (step - 1) / STEPS;
            var up = start + (high - start) * part;
            var down = start + (low - start) * part;
            if (high > start && Math.signum(function.applyAsDouble(up)) != Math.signum(at)) {
                return between(function, start + (high - start) * before, up, at);
            }
            if (low < start && Math.signum(function.applyAsDouble(down)) != Math.signum(at)) {
                return between(function, start + (low - start) * before, down, at);
            }
        }
        return Double.NaN;
    }

    /// By halving: `same` has the sign of `at`, `other` has not.
    private static double between(
            DoubleUnaryOperator function, double same, double other, double at) {
        var near = same;
        var far = other;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = near + (far - near) / 2;
            if (middle == near || middle == far) {
                return middle;
            }
            if (Math.signum(function.applyAsDouble(middle)) == Math.signum(at)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far;
    }
}
