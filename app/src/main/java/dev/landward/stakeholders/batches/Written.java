package dev.landward.stakeholders.batches;

import dev.landward.stakeholders.StakeholderId;

/// What became of one {@link Entry}.
///
/// @param id the stakeholder
/// @param effect what was done
public record Written(StakeholderId id, Effect effect) {

    /// What was done.
    public enum Effect {
        /// The row is new.
        ADDED,
        /// The row says something else now.
        CHANGED,
        /// The row said so before.
        UNCHANGED
    }
}
