package dev.landward.analysis.ranking;

/// How an option does on one criterion, as far as it is known.
public sealed interface Score {

    /// Known exactly.
    ///
    /// @param amount in the unit of the criterion
    record Exact(double amount) implements Score {}

    /// Anywhere between two amounts, each as likely.
    ///
    /// @param low the smallest
    /// @param high the largest, not below it
    record Between(double low, double high) implements Score {

        /// Refuses an interval that ends before it begins.
        public Between {
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("an interval from low to high");
            }
        }
    }

    /// Normally distributed; what falls beyond the scale counts as its end.
    ///
    /// @param mean in the unit of the criterion
    /// @param deviation its standard deviation, at least 0
    record Normal(double mean, double deviation) implements Score {

        /// Refuses a deviation below 0.
        public Normal {
            if (!Double.isFinite(mean) || !(deviation >= 0) || Double.isInfinite(deviation)) {
                throw new IllegalArgumentException("a mean and a deviation of 0 or more");
            }
        }
    }

    /// Only its place among the options is known.
    ///
    /// @param rank 1 for the best; several options may share a place
    record Place(int rank) implements Score {

        /// Refuses a place before the first.
        public Place {
            if (rank < 1) {
                throw new IllegalArgumentException("a place from 1");
            }
        }
    }
}
