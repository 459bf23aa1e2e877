package dev.landward.analysis.weights;

import java.util.Arrays;

/// Something that was said of weights, as an inequality: Σ cⱼ wⱼ ≤ most.
///
/// @param said who or what says it, in words, to be named where answers contradict each other
/// @param coefficients one for each criterion
/// @param most what the sum may be at most
public record Limit(String said, double[] coefficients, double most) {

    /// How far weights stay below it; negative where they break it.
    double slack(double[] weights) {
        return most - Linear.dot(coefficients, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limit l
                && said.equals(l.said)
                && Arrays.equals(coefficients, l.coefficients)
                && most == l.most;
    }

    @Override
    public int hashCode() {
        return 31 * said.hashCode() + Arrays.hashCode(coefficients);
    }
}
