package dev.landward.analysis.weights;

/// Three items whose judgements contradict each other: how far one times the next is from the
/// third.
///
/// Formula: |ln(a₁₂ · a₂₃ / a₁₃)|, 0 where they agree.
///
/// @param first the number of an item
/// @param second of another
/// @param third of another
/// @param logInconsistency at least 0
public record Triad(int first, int second, int third, double logInconsistency) {

    /// Koczkodaj's measure of it, 1 − e^−logInconsistency, from 0 to below 1.
    ///
    /// Source: Koczkodaj, *Mathematical and Computer Modelling* 18 (1993).
    public double koczkodaj() {
        return -StrictMath.expm1(-logInconsistency);
    }

    /// How many times too large or too small the third judgement is beside the other two.
    public double factor() {
        return StrictMath.exp(logInconsistency);
    }
}
