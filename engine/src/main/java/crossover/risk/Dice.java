package crossover.risk;

/// The numbers of `java.util.Random`, bit for bit, reckoned in halves of 24 bits: a page is slow at
/// whole numbers of 64 bits, and drawing would take most of the time of a run.
final class Dice {
    private static final double HALF = 1 << 24;
    private static final int MASK = (1 << 24) - 1;
    private static final int FACTOR_HIGH = 0x5DE;
    private static final int FACTOR_LOW = 0xECE66D;
    private static final int ADDED = 0xB;

    private int high;
    private int low;
    private double kept;
    private boolean keeps;

    Dice(int seed) {
        low = (seed & MASK) ^ FACTOR_LOW;
        high = ((seed >> 24) & MASK) ^ FACTOR_HIGH;
    }

    /// The seed becomes `(seed 0x5DEECE66D + 0xB) mod 2^48`.
    private void step() {
        var lows = (double) low * FACTOR_LOW + ADDED;
        var carry = Math.floor(lows / HALF);
        var highs = (double) high * FACTOR_LOW + (double) low * FACTOR_HIGH + carry;
        low = (int) (lows - carry * HALF);
        high = (int) (highs - Math.floor(highs / HALF) * HALF);
    }

    /// The upper bits of the seed, at least 24 of them.
    private double upper(int bits) {
        step();
        return high * (double) (1 << (bits - 24)) + (low >>> (48 - bits));
    }

    /// A number from 0 up to, not including, 1.
    double share() {
        var first = upper(26);
        return (first * (1 << 27) + upper(27)) / (HALF * HALF * 32);
    }

    /// A number of the normal distribution with mean 0 and deviation 1, by the polar method.
    double normal() {
        if (keeps) {
            keeps = false;
            return kept;
        }
        while (true) {
            var x = 2 * share() - 1;
            var y = 2 * share() - 1;
            var size = x * x + y * y;
            if (size < 1 && size > 0) {
                var factor = Math.sqrt(-2 * Math.log(size) / size);
                kept = y * factor;
                keeps = true;
                return x * factor;
            }
        }
    }
}
