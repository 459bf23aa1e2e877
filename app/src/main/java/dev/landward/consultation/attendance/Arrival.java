package dev.landward.consultation.attendance;

import dev.landward.consultation.sessions.Session;
import dev.landward.links.Guest;
import org.jspecify.annotations.Nullable;

/// Somebody who came to a session by a link.
///
/// @param guest by which
/// @param session to which
/// @param personal whether that link is theirs alone
/// @param there what they are in the session, or `null` where they have not joined
public record Arrival(Guest guest, Session session, boolean personal, @Nullable There there) {

    /// Somebody who joined.
    ///
    /// @param id their number among those who came, which stays in the database
    /// @param stakeholder who they are in the register, or say they are, or `null`
    /// @param name what they call themselves, perhaps empty
    /// @param now where they are
    public record There(long id, @Nullable Long stakeholder, String name, Presence now) {}

    /// Says where the page of the session is.
    ///
    /// @return its path
    public String path() {
        return guest.path() + "/session";
    }
}
