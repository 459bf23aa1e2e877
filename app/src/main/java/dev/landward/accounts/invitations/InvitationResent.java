package dev.landward.accounts.invitations;

import dev.landward.accounts.Happening;

/// An invitation was sent again.
///
/// @param invitation its number
public record InvitationResent(long invitation) implements Happening {

    @Override
    public String subject() {
        return "invitation/" + invitation;
    }
}
