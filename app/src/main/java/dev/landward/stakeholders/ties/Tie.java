package dev.landward.stakeholders.ties;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A tie between two stakeholders.
///
/// @param id its number
/// @param details what is said of it
/// @param fromName the name of the first
/// @param toName the name of the second
/// @param endedOn since when it is no more, or `null` while it lasts
/// @param recordedBy the name of who wrote it down, or `null`
/// @param recordedAt when that was
public record Tie(
        TieId id,
        TieDetails details,
        String fromName,
        String toName,
        @Nullable LocalDate endedOn,
        @Nullable String recordedBy,
        OffsetDateTime recordedAt) {}
