package dev.landward.consultation;

import java.util.stream.IntStream;

/// Which parts of a whole may be shown, so that nobody learns about few people: neither from a part
/// nor by subtracting what is shown from the whole.
///
/// The whole counts as shown wherever it is itself large enough. Parts that are too small are
/// hidden; where they are too few together, the smallest of the others is hidden with them, so that
/// what is left over when all that is shown is taken away is empty or large enough. Parts of nobody
/// tell nothing of anybody and are shown. Parts of parts are asked about one by one: those of a
/// part that is hidden are hidden.
public final class Withholding {

    private Withholding() {}

    /// Says which parts may be shown. The same sizes always give the same answer; O(n).
    ///
    /// @param sizes how many people are in each part; the parts have nobody in common and are,
    ///   together, everybody
    /// @param minimum how many people a part needs
    /// @return for each part whether it may be shown; none where all together are too few
    public static boolean[] shown(int[] sizes, int minimum) {
        var shown = new boolean[sizes.length];
        if (small(IntStream.of(sizes).sum(), minimum)) {
            return shown;
        }
        int hidden = 0;
        for (int i = 0; i < sizes.length; i++) {
            shown[i] = !small(sizes[i], minimum);
            hidden += shown[i] ? 0 : sizes[i];
        }
        if (small(hidden, minimum)) {
            shown[smallest(sizes, shown)] = false;
        }
        return shown;
    }

    /// Says whether so many people are too few to be shown.
    ///
    /// @param people how many
    /// @param minimum how many are needed
    /// @return whether they are somebody, and fewer than that
    public static boolean small(int people, int minimum) {
        return people > 0 && people < minimum;
    }

    /// There is one: all together are more than those that are hidden.
    private static int smallest(int[] sizes, boolean[] shown) {
        return IntStream.range(0, sizes.length)
                .filter(i -> shown[i] && sizes[i] > 0)
                .reduce((one, other) -> sizes[other] < sizes[one] ? other : one)
                .orElseThrow();
    }
}
