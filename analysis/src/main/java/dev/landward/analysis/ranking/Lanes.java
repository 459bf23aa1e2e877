package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.Draws;

/// Many uniform numbers at once: xoshiro128++ in lanes, written so that the machine may work on
/// several lanes in one step. The same numbers on every machine.
///
/// Source: Blackman and Vigna, *ACM Transactions on Mathematical Software* 47 (2021).
final class Lanes {

    private static final double UNIT = 0x1p-32;

    private final int[] a;
    private final int[] b;
    private final int[] c;
    private final int[] d;
    private final int[] bits;

    Lanes(int count) {
        a = new int[count];
        b = new int[count];
        c = new int[count];
        d = new int[count];
        bits = new int[count];
    }

    void seed(Draws draws) {
        for (int s = 0; s < a.length; s++) {
            long one = draws.bits();
            long two = draws.bits();
            a[s] = (int) one;
            b[s] = (int) (one >>> 32);
            c[s] = (int) two;
            d[s] = (int) (two >>> 32) | 1;
        }
    }

    /// Numbers between low and low + width.
    void fill(double[] to, double low, double width) {
        next();
        double middle = low + width / 2;
        double step = width * UNIT;
        for (int s = 0; s < to.length; s++) {
            to[s] = middle + step * bits[s];
        }
    }

    private void next() {
        for (int s = 0; s < bits.length; s++) {
            int sum = a[s] + d[s];
            bits[s] = ((sum << 7) | (sum >>> 25)) + a[s];
            int shifted = b[s] << 9;
            int three = c[s] ^ a[s];
            int four = d[s] ^ b[s];
            b[s] ^= three;
            a[s] ^= four;
            c[s] = three ^ shifted;
            d[s] = (four << 11) | (four >>> 21);
        }
    }
}
