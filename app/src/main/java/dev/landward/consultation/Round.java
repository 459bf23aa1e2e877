package dev.landward.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A round.
///
/// @param id its number
/// @param plan what it is
/// @param state where it is on its way
/// @param openedAt when it opened first, or `null`
/// @param closedAt when it closed, or `null`
public record Round(
        RoundId id,
        Plan plan,
        RoundState state,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    /// Says whether people answer now.
    ///
    /// @return whether it is open
    public boolean open() {
        return state == RoundState.OPEN;
    }
}
