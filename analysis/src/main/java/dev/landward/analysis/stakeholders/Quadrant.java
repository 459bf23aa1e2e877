package dev.landward.analysis.stakeholders;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The quadrants of the power × interest grid, in its common wording (after Mendelow 1981).
public enum Quadrant {
    /// High power, high interest.
    MANAGE_CLOSELY,
    /// High power, low interest.
    KEEP_SATISFIED,
    /// Low power, high interest.
    KEEP_INFORMED,
    /// Low power, low interest.
    MONITOR;

    /// The quadrant of known values.
    ///
    /// @param powerHigh whether power is high
    /// @param interestHigh whether interest is high
    /// @return the quadrant
    public static Quadrant of(boolean powerHigh, boolean interestHigh) {
        if (powerHigh) {
            return interestHigh ? MANAGE_CLOSELY : KEEP_SATISFIED;
        }
        return interestHigh ? KEEP_INFORMED : MONITOR;
    }

    /// The quadrant, only when both are known.
    ///
    /// @param powerHigh yes, no or unknown
    /// @param interestHigh likewise
    /// @return the quadrant, empty when it is unknown
    public static Optional<Quadrant> of(Known powerHigh, Known interestHigh) {
        Set<Quadrant> possible = possible(powerHigh, interestHigh);
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /// The quadrants that are possible with what is known: 1, 2 or 4 of them.
    ///
    /// @param powerHigh yes, no or unknown
    /// @param interestHigh likewise
    /// @return the quadrants in their order
    public static Set<Quadrant> possible(Known powerHigh, Known interestHigh) {
        Set<Quadrant> possible = EnumSet.noneOf(Quadrant.class);
        for (boolean power : new boolean[] {true, false}) {
            for (boolean interest : new boolean[] {true, false}) {
                if (powerHigh.allows(power) && interestHigh.allows(interest)) {
                    possible.add(of(power, interest));
                }
            }
        }
        return Collections.unmodifiableSet(possible);
    }
}
