package dev.landward.links;

import dev.landward.web.Role;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A link as those see it who run the initiative; what opens it is not kept.
///
/// @param id its number
/// @param role what whoever comes by it is
/// @param about what it leads to, such as `stakeholder/12` or `page/stance`
/// @param name whom it is for, empty where for whoever has it
/// @param email where it was sent, perhaps empty
/// @param words what its maker says to its reader
/// @param state whether it can be opened
/// @param uses how many may start, or `null` for any number
/// @param starts how many started
/// @param last when somebody last started, or `null`
/// @param until its last moment
/// @param origins the sites that may show the page within their own
/// @param madeBy who made it, or `null` where the account is gone
/// @param madeAt when
public record Link(
        LinkId id,
        Role role,
        String about,
        String name,
        String email,
        String words,
        LinkState state,
        @Nullable Integer uses,
        int starts,
        @Nullable OffsetDateTime last,
        OffsetDateTime until,
        List<String> origins,
        @Nullable String madeBy,
        OffsetDateTime madeAt) {

    /// Says whether it is for one person.
    ///
    /// @return whether a name is given
    public boolean personal() {
        return !name.isEmpty();
    }

    /// Names the page that is shared.
    ///
    /// @return the name of a {@link Shareable}, or an empty text
    public String shared() {
        return about.startsWith(Links.PAGE) ? about.substring(Links.PAGE.length()) : "";
    }

    /// Names the person without saying who they are.
    ///
    /// @param name a full name
    /// @return the first name and an initial
    public static String discreet(String name) {
        var parts = name.strip().split("\\s+");
        var last = parts[parts.length - 1];
        return parts.length < 2
                ? parts[0]
                : parts[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
