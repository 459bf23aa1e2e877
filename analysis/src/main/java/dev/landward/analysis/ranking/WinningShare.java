package dev.landward.analysis.ranking;

/// How likely one option comes before another where values are known and of the weights nothing is:
/// exact, without drawing anything.
///
/// The differences d of the two options' values are cut by Σ wⱼdⱼ = 0; what is looked for is the
/// share of the simplex on the positive side, the divided difference of max(x, 0)ⁿ⁻¹ over d.
/// Varsi's recursion finds it by averages only, so equal differences do no harm.
///
/// Source: Varsi, *SIAM Journal on Applied Mathematics* 25 (1973). Cost: criteria².
public final class WinningShare {

    private WinningShare() {}

    /// The share of all weights with Σ wⱼdⱼ > 0.
    ///
    /// @param differences value of the one less value of the other, by criterion; one or more
    /// @return from 0 to 1; 0 where all differences are 0
    public static double of(double... differences) {
        var above = java.util.Arrays.stream(differences).filter(d -> d > 0).toArray();
        var shares = new double[above.length + 1];
        shares[0] = 1;
        for (double d : differences) {
            if (d <= 0) {
                for (int k = 1; k <= above.length; k++) {
                    shares[k] = (above[k - 1] * shares[k] - d * shares[k - 1]) / (above[k - 1] - d);
                }
            }
        }
        boolean none = above.length == differences.length;
        return none ? 1 : above.length == 0 ? 0 : 1 - shares[above.length];
    }
}
