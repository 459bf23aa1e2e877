package dev.landward.analysis.opinion;

/// A range in which a share probably lies.
///
/// @param low the lower end
/// @param high the upper end
public record Interval(double low, double high) {

    /// The two-sided 95 % point of the normal distribution.
    public static final double Z95 = 1.959963984540054;

    /// Wilson's score interval: `(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)`.
    ///
    /// Source: Wilson (1927), "Probable inference, the law of succession, and statistical
    /// inference", JASA 22.
    ///
    /// @param successes how many did
    /// @param trials of how many, at least as many
    /// @param z how sure, such as [#Z95]
    /// @return the interval within 0 to 1; all of it where there were no trials
    /// @throws IllegalArgumentException for counts that cannot be
    public static Interval wilson(int successes, int trials, double z) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double n = trials;
        double p = successes / n;
        double middle = p + z * z / (2 * n);
        double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double whole = 1 + z * z / n;
        double low = successes == 0 ? 0 : (middle - reach) / whole;
        double high = successes == trials ? 1 : (middle + reach) / whole;
        return new Interval(Math.max(0, low), Math.min(1, high));
    }
}
