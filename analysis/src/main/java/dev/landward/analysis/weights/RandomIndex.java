package dev.landward.analysis.weights;

/// The mean inconsistency of judgements given at random, by which a consistency ratio is divided.
/// Tables differ by a tenth and more, so a ratio is only read beside its table.
///
/// Each holds for complete matrices. Of incomplete ones the true index is smaller, so their ratio
/// looks somewhat better than it is.
public enum RandomIndex {
    /// Saaty, *The Analytic Hierarchy Process* (1980); up to 10 items.
    SAATY_1980(0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    /// Saaty, *Theory and Applications of the Analytic Network Process* (2005); up to 10 items.
    SAATY_2005(0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49),
    /// Donegan and Dodd, *Mathematical and Computer Modelling* 15 (1991); up to 10 items.
    DONEGAN_DODD_1991(0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055),
    /// Alonso and Lamata, *Int. J. Uncertainty, Fuzziness and Knowledge-Based Systems* 14 (2006);
    /// up to 15 items, beyond by their line λmax = 2.7699 n − 4.3513. The figures were drawn again
    /// here from 60,000 random matrices of each size.
    ALONSO_LAMATA_2006(
            0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551,
            1.5713, 1.5838);

    private final double[] fromThree;

    RandomIndex(double... fromThree) {
        this.fromThree = fromThree;
    }

    /// What Landward uses by default: Saaty's of 2005, and above 10 items that of Alonso and
    /// Lamata.
    ///
    /// @param n number of items
    /// @return the table
    public static RandomIndex usual(int n) {
        return n <= 10 ? SAATY_2005 : ALONSO_LAMATA_2006;
    }

    /// The index of so many items.
    ///
    /// @param n number of items, at least 1
    /// @return the index, 0 below 3 items, where nothing can be inconsistent
    /// @throws IllegalArgumentException for more items than the table has
    public double of(int n) {
        if (n < 3) {
            return 0;
        }
        if (n - 3 < fromThree.length) {
            return fromThree[n - 3];
        }
        if (this == ALONSO_LAMATA_2006) {
            return (2.7699 * n - 4.3513 - n) / (n - 1);
        }
        throw new IllegalArgumentException(this + " has no index for %d items".formatted(n));
    }
}
