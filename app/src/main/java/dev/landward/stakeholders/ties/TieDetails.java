package dev.landward.stakeholders.ties;

import dev.landward.stakeholders.StakeholderId;
import java.time.LocalDate;

/// What is said of a tie.
///
/// @param from the first
/// @param to the second, another one
/// @param kind what ties the first to the second
/// @param words more on that; at most 200 characters
/// @param strength 1 to 5
/// @param saidBy who says so, 1 to 200 characters
/// @param saidOn when it was said
/// @param evidence on what ground; at most 2000 characters
/// @param note whatever else may be known; at most 2000 characters
public record TieDetails(
        StakeholderId from,
        StakeholderId to,
        TieKind kind,
        String words,
        int strength,
        String saidBy,
        LocalDate saidOn,
        String evidence,
        String note) {

    /// Refuses what is no tie.
    ///
    /// @throws IllegalArgumentException where both ends are the same, or the strength is off the
    ///   scale
    public TieDetails {
        if (from.equals(to) || strength < 1 || strength > 5) {
            throw new IllegalArgumentException("no tie");
        }
    }
}
