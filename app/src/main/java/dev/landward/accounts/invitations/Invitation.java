package dev.landward.accounts.invitations;

import dev.landward.web.Role;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// An invitation as those who invite see it.
///
/// @param id its number
/// @param email who is invited
/// @param role what they will be in the organisation
/// @param into the initiative they are invited into, or `null`
/// @param by who invited them, or `null` where that account is gone
/// @param at when, or when it was sent again
/// @param expires until when it can be accepted
/// @param state what became of it
public record Invitation(
        long id,
        String email,
        Role role,
        @Nullable Into into,
        @Nullable String by,
        OffsetDateTime at,
        OffsetDateTime expires,
        State state) {

    /// An initiative, which modules above know, and what somebody will be in it.
    ///
    /// @param initiative its number
    /// @param name its name, as the invited person reads it
    /// @param role what they will be there
    public record Into(long initiative, String name, Role role) {}

    /// What became of an invitation.
    public enum State {
        /// It waits for its answer.
        OPEN,
        /// Nobody answered in time.
        EXPIRED,
        /// It was taken back.
        REVOKED,
        /// Somebody accepted it.
        ACCEPTED
    }
}
