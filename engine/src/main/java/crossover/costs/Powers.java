package crossover.costs;

/// Powers that come out the same to the last bit on the JVM and in every browser, as those of the
/// platforms do not: they are built by multiplying, and roots by exact square roots.
final class Powers {
    private static final int STEPS = 8;

    private Powers() {}

    /// A number multiplied with itself so many times; for a negative count, one divided by that.
    static double of(double number, int times) {
        var power = 1.0;
        var square = number;
        for (var left = Math.abs(times); left > 0; left /= 2) {
            power *= left % 2 == 1 ? square : 1;
            square *= square;
        }
        return times < 0 ? 1 / power : power;
    }

    /// The number that makes another one when multiplied with itself twelve times, by Newton's
    /// method for the third root of the fourth root.
    static double twelfthRoot(double number) {
        var fourth = Math.sqrt(Math.sqrt(number));
        var root = (2 + fourth) / 3;
        for (var step = 0; step < STEPS; step++) {
            root -= (root * root * root - fourth) / (3 * root * root);
        }
        return root;
    }
}
