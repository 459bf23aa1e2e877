package dev.landward.analysis.ranking;

/// How much a difference on one criterion speaks for the better option: 0 not at all, 1 fully; 0
/// for a difference of 0 or below. Thresholds are in the unit of the criterion.
///
/// Source: Brans and Vincke, *Management Science* 31 (1985).
public sealed interface Preference {

    /// How much a difference speaks for the better.
    ///
    /// @param difference how much better the one is, in the unit of the criterion
    /// @return from 0 to 1
    double of(double difference);

    /// Any difference counts fully.
    record Usual() implements Preference {
        @Override
        public double of(double difference) {
            return difference > 0 ? 1 : 0;
        }
    }

    /// Nothing up to q, fully above it.
    ///
    /// @param q at least 0
    record Quasi(double q) implements Preference {
        @Override
        public double of(double difference) {
            return difference > Math.max(0, q) ? 1 : 0;
        }
    }

    /// Nothing up to q, fully from p, straight between.
    ///
    /// @param q at least 0
    /// @param p at least q
    record Linear(double q, double p) implements Preference {

        /// Refuses thresholds out of order.
        public Linear {
            ordered(q, p);
        }

        @Override
        public double of(double difference) {
            return difference <= q ? 0 : difference >= p ? 1 : (difference - q) / (p - q);
        }
    }

    /// Nothing up to q, half up to p, fully above it.
    ///
    /// @param q at least 0
    /// @param p at least q
    record Level(double q, double p) implements Preference {

        /// Refuses thresholds out of order.
        public Level {
            ordered(q, p);
        }

        @Override
        public double of(double difference) {
            return difference <= q ? 0 : difference <= p ? 0.5 : 1;
        }
    }

    /// 1 − e^(−d²/2s²).
    ///
    /// @param s above 0
    record Gauss(double s) implements Preference {

        /// Refuses a width of nothing.
        public Gauss {
            if (!(s > 0)) {
                throw new IllegalArgumentException("s is above 0");
            }
        }

        @Override
        public double of(double difference) {
            return difference <= 0 ? 0 : -StrictMath.expm1(-difference * difference / (2 * s * s));
        }
    }

    private static void ordered(double q, double p) {
        if (!(q >= 0 && q <= p)) {
            throw new IllegalArgumentException("thresholds with 0 ≤ q ≤ p");
        }
    }
}
