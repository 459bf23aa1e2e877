package dev.landward.stakeholders.remarks;

import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the change has to live with.
///
/// @param stakeholder whose it is, or `null`
/// @param group whose it is, or `null`; where both are, it binds the whole initiative
/// @param kind what kind it is, in any words: a law, a season, a promise; 1 to 80 characters
/// @param words what it says, 1 to 2000 characters
/// @param source where that can be read or asked; at most 500 characters
/// @param validUntil the last day on which it binds, or `null`
public record ConstraintDetails(
        @Nullable StakeholderId stakeholder,
        @Nullable GroupId group,
        String kind,
        String words,
        String source,
        @Nullable LocalDate validUntil) {

    /// Refuses a constraint of two owners.
    ///
    /// @throws IllegalArgumentException where a stakeholder and a group are named
    public ConstraintDetails {
        if (stakeholder != null && group != null) {
            throw new IllegalArgumentException("two owners");
        }
        kind = kind.strip();
        words = words.strip();
        source = source.strip();
    }
}
