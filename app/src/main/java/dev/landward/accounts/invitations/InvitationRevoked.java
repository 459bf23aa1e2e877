package dev.landward.accounts.invitations;

import dev.landward.accounts.Happening;

/// An invitation was taken back.
///
/// @param invitation its number
public record InvitationRevoked(long invitation) implements Happening {

    @Override
    public String subject() {
        return "invitation/" + invitation;
    }
}
