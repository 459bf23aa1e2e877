package dev.landward.analysis.weights;

import java.util.Arrays;

/// What an amount of one criterion is worth: 0 at the worst anchor of its scale, 1 at the best,
/// straight lines between the points that were given.
///
/// Formula: between neighbouring points (x₁, v₁) and (x₂, v₂), v = v₁ + (v₂ − v₁)(x − x₁)/(x₂ −
/// x₁).
///
/// ```java
/// var cost = ValueFunction.linear(500_000, 100_000);   // less is better
/// cost.at(300_000);                                     // 0.5
/// ```
///
/// Worked example of a bent one: response in 1 day is worth 1, in 5 days 0.8, in 20 days 0, so 10
/// days are worth 0.8 − 0.8 · 5/15 = 0.533.
///
/// Source: Belton and Stewart, *Multiple Criteria Decision Analysis* (2002), ch. 5.
public final class ValueFunction {

    private final double[] xs;
    private final double[] values;

    private ValueFunction(double[] xs, double[] values) {
        this.xs = xs;
        this.values = values;
    }

    /// A straight line.
    ///
    /// @param worst the amount that is worth 0, in the unit of the criterion
    /// @param best the amount that is worth 1; below `worst` where less is better
    /// @return the function
    /// @throws IllegalArgumentException where the two are equal or no finite numbers
    public static ValueFunction linear(double worst, double best) {
        return worst < best
                ? piecewise(new double[] {worst, best}, new double[] {0, 1})
                : piecewise(new double[] {best, worst}, new double[] {1, 0});
    }

    /// Straight lines between points, rising or falling throughout.
    ///
    /// @param xs two amounts or more, each larger than the one before
    /// @param values what each is worth, in 0..1, never turning around, and not all the same
    /// @return the function
    /// @throws IllegalArgumentException for anything else, with the point at fault, counted from 1
    public static ValueFunction piecewise(double[] xs, double[] values) {
        if (xs.length < 2 || xs.length != values.length) {
            throw new IllegalArgumentException("a value function has two points or more");
        }
        int direction = 0;
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !(values[i] >= 0 && values[i] <= 1)) {
                throw new IllegalArgumentException(
                        "point %d: an amount, and a value from 0 to 1".formatted(i + 1));
            }
            if (i > 0 && !(xs[i] > xs[i - 1])) {
                throw new IllegalArgumentException(
                        "point %d: an amount above the one before".formatted(i + 1));
            }
            int step = i == 0 ? 0 : Double.compare(values[i], values[i - 1]);
            if (step * direction < 0) {
                throw new IllegalArgumentException(
                        "point %d: values that rise throughout, or fall throughout"
                                .formatted(i + 1));
            }
            direction = step == 0 ? direction : step;
        }
        if (direction == 0) {
            throw new IllegalArgumentException("values that are not all the same");
        }
        return new ValueFunction(xs.clone(), values.clone());
    }

    /// What an amount is worth. Beyond the scale nothing is gained or lost: the value of the
    /// nearest end holds.
    ///
    /// @param x the amount
    /// @return its value, in 0..1
    public double at(double x) {
        if (x <= xs[0]) {
            return values[0];
        }
        int last = xs.length - 1;
        if (x >= xs[last]) {
            return values[last];
        }
        int i = 1;
        while (xs[i] < x) {
            i++;
        }
        return values[i - 1]
                + (values[i] - values[i - 1]) * ((x - xs[i - 1]) / (xs[i] - xs[i - 1]));
    }

    /// What an amount on the scale is worth.
    ///
    /// @param x the amount
    /// @return its value, in 0..1
    /// @throws IllegalArgumentException where the amount is not on the scale
    public double within(double x) {
        if (!covers(x)) {
            throw new IllegalArgumentException(
                    "%s is outside of the scale, %s to %s".formatted(x, low(), high()));
        }
        return at(x);
    }

    /// Whether an amount is on the scale.
    public boolean covers(double x) {
        return x >= low() && x <= high();
    }

    /// The smallest amount of the scale.
    public double low() {
        return xs[0];
    }

    /// The largest amount of the scale.
    public double high() {
        return xs[xs.length - 1];
    }

    /// Whether more is better.
    public boolean rises() {
        return values[values.length - 1] > values[0];
    }

    /// Whether it is one straight line.
    public boolean isStraight() {
        return xs.length == 2;
    }

    /// The amount that is worth so much; where a whole stretch is, the end of it that is nearest to
    /// the smallest amount.
    ///
    /// @param value in 0..1
    /// @return the amount, at an end of the scale where the value is not reached
    public double amount(double value) {
        boolean rises = rises();
        for (int i = 0; i < xs.length; i++) {
            boolean reached = rises ? values[i] >= value : values[i] <= value;
            if (reached) {
                if (i == 0 || values[i] == values[i - 1]) {
                    return xs[i];
                }
                double share = (value - values[i - 1]) / (values[i] - values[i - 1]);
                return xs[i - 1] + share * (xs[i] - xs[i - 1]);
            }
        }
        return high();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueFunction f
                && Arrays.equals(xs, f.xs)
                && Arrays.equals(values, f.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "ValueFunction" + Arrays.toString(xs) + Arrays.toString(values);
    }
}
