package dev.landward.analysis.opinion;

/// Tests of shares, as opinion mapping uses them: one is added to every count, so that small counts
/// do not claim much.
public final class Proportions {

    private Proportions() {}

    /// How far a share lies above one half: `2 √(n + 1) ((k + 1)/(n + 1) − ½)`.
    ///
    /// Source: Small, Bjorkegren, Erkkilä, Shaw and Megill (2021), "Polis: scaling deliberation by
    /// mapping high dimensional opinion spaces", Recerca 26(2).
    ///
    /// @param successes k
    /// @param trials n
    /// @return a z-score
    public static double z(int successes, int trials) {
        return 2 * Math.sqrt(trials + 1.0) * ((successes + 1.0) / (trials + 1.0) - 0.5);
    }

    /// How far one share lies above another, with pooled variance and one added to every count.
    ///
    /// @param successes of the first
    /// @param trials of the first
    /// @param otherSuccesses of the second
    /// @param otherTrials of the second
    /// @return a z-score; 0 where everything succeeded, so that nothing can be told
    public static double difference(
            int successes, int trials, int otherSuccesses, int otherTrials) {
        double n = trials + 1.0;
        double m = otherTrials + 1.0;
        double pooled = (successes + otherSuccesses + 2.0) / (n + m);
        if (pooled >= 1) {
            return 0;
        }
        double apart = (successes + 1.0) / n - (otherSuccesses + 1.0) / m;
        return apart / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    }

    /// The probability that a standard normal value exceeds z.
    ///
    /// A series near the middle and Lentz's continued fraction in the tail; the relative error
    /// stays below 10⁻¹².
    ///
    /// @param z any number
    /// @return from 0 to 1
    public static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return z < 2.5 ? 0.5 - density * series(z) : density / fraction(z);
    }

    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int n = 3; term > sum * 1e-17; n += 2) {
            term *= z * z / n;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double z) {
        double value = z;
        for (int n = 120; n > 0; n--) {
            value = z + n / value;
        }
        return value;
    }
}
