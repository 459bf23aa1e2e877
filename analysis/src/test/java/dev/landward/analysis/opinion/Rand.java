package dev.landward.analysis.opinion;

/// How far two ways to part the same people agree.
final class Rand {

    private Rand() {}

    /// The adjusted Rand index: 1 where both are the same, 0 in the mean where only chance made
    /// them alike.
    ///
    /// Source: Hubert and Arabie (1985), "Comparing partitions", Journal of Classification 2.
    static double adjusted(int[] one, int[] other) {
        int most = 1 + java.util.Arrays.stream(one).max().orElse(0);
        int mostOther = 1 + java.util.Arrays.stream(other).max().orElse(0);
        var both = new int[most * mostOther];
        var sizes = new int[most];
        var otherSizes = new int[mostOther];
        for (int i = 0; i < one.length; i++) {
            both[one[i] * mostOther + other[i]]++;
            sizes[one[i]]++;
            otherSizes[other[i]]++;
        }
        double byChance = pairs(sizes) * pairs(otherSizes) / pairs(new int[] {one.length});
        double largest = (pairs(sizes) + pairs(otherSizes)) / 2;
        return largest == byChance ? 1 : (pairs(both) - byChance) / (largest - byChance);
    }

    private static double pairs(int[] sizes) {
        return java.util.Arrays.stream(sizes).mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
