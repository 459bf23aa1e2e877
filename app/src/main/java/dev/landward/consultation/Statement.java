package dev.landward.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A statement of a round.
///
/// @param id its number
/// @param position its place in the round, from 1; exports call it by this
/// @param text what it says
/// @param state what was decided of it last
/// @param mergedInto what it was merged into, or `null`
/// @param added whether somebody who answered added it, not the team
/// @param at when it was written
public record Statement(
        StatementId id,
        int position,
        String text,
        StatementState state,
        @Nullable StatementId mergedInto,
        boolean added,
        OffsetDateTime at) {}
