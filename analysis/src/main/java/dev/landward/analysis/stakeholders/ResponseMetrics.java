package dev.landward.analysis.stakeholders;

import java.util.OptionalDouble;

/// How questions and complaints are answered.
///
/// @param total all received
/// @param open not yet resolved
/// @param resolved resolved
/// @param acknowledgedInTime acknowledged within the promised time
public record ResponseMetrics(int total, int open, int resolved, int acknowledgedInTime) {

    /// Whether the counts can be true: none below 0, open and resolved add up to the total, and no
    /// more are acknowledged than received.
    ///
    /// @return whether they can
    public boolean isConsistent() {
        return open >= 0
                && resolved >= 0
                && acknowledgedInTime >= 0
                && (long) open + resolved == total
                && acknowledgedInTime <= total;
    }

    /// Resolved of all.
    ///
    /// @return 0 to 1, empty when there are none or the counts cannot be true
    public OptionalDouble resolvedShare() {
        return share(resolved);
    }

    /// Acknowledged in time of all.
    ///
    /// @return 0 to 1, empty when there are none or the counts cannot be true
    public OptionalDouble acknowledgedShare() {
        return share(acknowledgedInTime);
    }

    private OptionalDouble share(int part) {
        return total > 0 && isConsistent()
                ? OptionalDouble.of((double) part / total)
                : OptionalDouble.empty();
    }
}
