package dev.landward.links;

import java.time.OffsetDateTime;

/// A link that was just made: the one moment in which what opens it is known.
///
/// @param id its number
/// @param name whom it is for, empty where for whoever has it
/// @param email where it may be sent, perhaps empty
/// @param token what opens it
/// @param code what opens it when typed
/// @param until its last moment
/// @param codeUntil the last moment of the code
public record Made(
        LinkId id,
        String name,
        String email,
        String token,
        String code,
        OffsetDateTime until,
        OffsetDateTime codeUntil) {

    /// Says where it leads.
    ///
    /// @return the path
    public String path() {
        return "/l/" + token;
    }

    /// Says where another site finds the page to show.
    ///
    /// @return the path
    public String embedPath() {
        return "/embed/" + token;
    }
}
