package dev.landward.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Where a round came from that was held elsewhere.
///
/// @param file the name of the file
/// @param people how many answered
/// @param votes how many votes they cast
/// @param leftOut how many rows could not be understood
/// @param by the name of who brought it, or `null`
/// @param at when
public record Origin(
        String file, int people, int votes, int leftOut, @Nullable String by, OffsetDateTime at) {}
