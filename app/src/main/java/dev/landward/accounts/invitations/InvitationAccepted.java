package dev.landward.accounts.invitations;

import dev.landward.accounts.Happening;
import dev.landward.web.Role;
import org.jspecify.annotations.Nullable;

/// Somebody accepted an invitation, and belongs to the organisation by now. Whoever keeps the roles
/// in initiatives hears of the one that was promised.
///
/// @param invitation its number
/// @param account who accepted
/// @param name what pages call the person
/// @param initiative the initiative they were invited into, or `null`
/// @param initiativeRole what they are to be there, or `null`
public record InvitationAccepted(
        long invitation,
        long account,
        String name,
        @Nullable Long initiative,
        @Nullable Role initiativeRole)
        implements Happening {

    @Override
    public String subject() {
        return "invitation/" + invitation;
    }
}
