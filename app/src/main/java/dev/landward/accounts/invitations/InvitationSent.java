package dev.landward.accounts.invitations;

import dev.landward.accounts.Happening;

/// Somebody was invited.
///
/// @param invitation its number
public record InvitationSent(long invitation) implements Happening {

    @Override
    public String subject() {
        return "invitation/" + invitation;
    }
}
