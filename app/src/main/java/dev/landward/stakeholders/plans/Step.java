package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A planned step.
///
/// @param id its number
/// @param batch what was planned in one go shares it
/// @param whom for whom
/// @param name the name of the stakeholder or group, or `null` for a segment
/// @param words what shall be done
/// @param reason why, perhaps empty
/// @param level the partnership level it works towards, or `null`
/// @param owner who does it, or `null` where nobody took it
/// @param ownerName their name, or `null`
/// @param due until when, or `null` where nobody said
/// @param end how it ended, or `null` while it is open
public record Step(
        StepId id,
        long batch,
        Whom whom,
        @Nullable String name,
        String words,
        String reason,
        @Nullable PartnershipLevel level,
        @Nullable AccountId owner,
        @Nullable String ownerName,
        @Nullable LocalDate due,
        @Nullable End end) {

    /// How a step ends.
    public enum Outcome {
        /// It was done, and the words are the evidence.
        DONE,
        /// It was dropped, and the words are the reason.
        DROPPED
    }

    /// The end of a step.
    ///
    /// @param outcome how
    /// @param words evidence or reason, never empty
    /// @param by the name of who said so, or `null`
    /// @param at when
    public record End(Outcome outcome, String words, @Nullable String by, OffsetDateTime at) {}

    /// What a step is planned with.
    ///
    /// @param words what shall be done, 1 to 300 characters
    /// @param reason why; at most 1000 characters
    /// @param level the partnership level it works towards, or `null`
    /// @param owner who does it, a member of the organisation, or `null`
    /// @param due until when, or `null`
    public record Draft(
            String words,
            String reason,
            @Nullable PartnershipLevel level,
            @Nullable AccountId owner,
            @Nullable LocalDate due) {

        /// Strips the texts.
        public Draft {
            words = words.strip();
            reason = reason.strip();
        }
    }

    /// Says whether it should have been done by now.
    ///
    /// @param today the day
    /// @return whether it is open and its due date past
    public boolean overdue(LocalDate today) {
        return end == null && due != null && due.isBefore(today);
    }
}
