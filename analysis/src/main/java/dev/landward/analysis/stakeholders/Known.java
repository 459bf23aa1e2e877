package dev.landward.analysis.stakeholders;

import org.jspecify.annotations.Nullable;

/// Whether something holds, or that nobody knows.
public enum Known {
    /// It holds.
    YES,
    /// It does not hold.
    NO,
    /// Nobody assessed it.
    UNKNOWN;

    /// A flag that may be missing.
    ///
    /// @param flag null when nobody knows
    /// @return yes, no or unknown
    public static Known of(@Nullable Boolean flag) {
        return flag == null ? UNKNOWN : flag ? YES : NO;
    }

    /// A rating against a threshold: at the threshold it holds.
    ///
    /// @param rating null when nobody rated
    /// @param threshold the lowest rating at which it holds, in the unit of the rating
    /// @return yes, no or unknown
    public static Known atLeast(@Nullable Integer rating, int threshold) {
        return rating == null ? UNKNOWN : of(rating >= threshold);
    }

    /// Whether it could hold, as far as is known.
    ///
    /// @param holds one of the two cases
    /// @return false only when the opposite is known
    boolean allows(boolean holds) {
        return this == UNKNOWN || (this == YES) == holds;
    }
}
