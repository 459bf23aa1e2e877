package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Phase;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A phase was closed, and perhaps opened again.
///
/// @param id its number
/// @param phase which phase
/// @param by who closed it, or `null` where the account is gone
/// @param at when
/// @param reason why it was closed though something mandatory was open, or `null` where nothing was
/// @param open the keys of what was open
/// @param reopenedBy who opened it again, or `null`
/// @param reopenedAt when it was opened again, or `null` while it holds
record Closing(
        long id,
        Phase phase,
        @Nullable String by,
        OffsetDateTime at,
        @Nullable String reason,
        List<String> open,
        @Nullable String reopenedBy,
        @Nullable OffsetDateTime reopenedAt) {

    boolean holds() {
        return reopenedAt == null;
    }

    /// What came of the wish to close a phase.
    sealed interface Outcome {

        /// It is closed.
        record Closed(long closing) implements Outcome {}

        /// It stays open, because of these checks.
        record Blocked(List<Check> checks) implements Outcome {}

        /// Another phase comes first, or it was closed already.
        record OutOfTurn() implements Outcome {}
    }
}
