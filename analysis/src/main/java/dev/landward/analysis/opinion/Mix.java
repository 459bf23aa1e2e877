package dev.landward.analysis.opinion;

/// Scrambles whole numbers, so that sums of them tell sets apart and seeds do not resemble each
/// other.
final class Mix {

    private Mix() {}

    /// The finalizer of SplitMix64.
    static long of(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    static long of(long one, long other) {
        return of(of(one) ^ (other * 0xd6e8feb86659fd93L));
    }

    static long of(long one, long two, long three) {
        return of(of(one, two), three);
    }

    /// A number between 0 and 1, both excluded, from scrambled bits.
    static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * 0x1p-53;
    }
}
