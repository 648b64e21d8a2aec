package crossover.workloads;

/// How many times sooner work is done with more nodes.
public sealed interface Speedup {
    /// With so many times as many nodes.
    double of(double times);

    /// The part that is not divided; negative where the law knows none.
    double serial();

    /// With any number of nodes; infinite where there is no limit.
    double most();

    /// The formula with the numbers in it.
    String text(String times);

    /// Amdahl (1967): the same work, of which a part is not divided.
    record Amdahl(double serial) implements Speedup {
        @Override
        public double of(double times) {
            return times / (1 + serial * (times - 1));
        }

        @Override
        public double most() {
            return 1 / serial;
        }

        @Override
        public String text(String times) {
            return times + " / (1 + serial (" + times + " - 1))";
        }
    }

    /// Gustafson (1988): the divided part of the work grows with the nodes.
    record Gustafson(double serial) implements Speedup {
        @Override
        public double of(double times) {
            return times - serial * (times - 1);
        }

        @Override
        public double most() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public String text(String times) {
            return times + " - serial (" + times + " - 1)";
        }
    }

    /// The same loss each time the nodes double, as between two runs that were measured.
    record Measured(double exponent) implements Speedup {
        /// From one speedup with so many times as many nodes.
        public static Measured of(double speedup, double times) {
            return new Measured(Math.log(speedup) / Math.log(times));
        }

        @Override
        public double of(double times) {
            return Math.pow(times, exponent);
        }

        @Override
        public double serial() {
            return -1;
        }

        @Override
        public double most() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public String text(String times) {
            return times + "^a";
        }
    }
}
