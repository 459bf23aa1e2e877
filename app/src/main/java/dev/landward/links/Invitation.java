package dev.landward.links;

import dev.landward.web.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/// What a link says before anybody starts; nothing that only the one it is for may know.
///
/// @param id its number
/// @param role what whoever starts will be
/// @param about what it leads to
/// @param state whether it can be opened
/// @param maker who asks, perhaps empty
/// @param organisation of which organisation
/// @param initiative for what
/// @param place the number of that initiative
/// @param name whom it is for: a first name and an initial, or an empty text
/// @param words what its maker says
/// @param until its last moment
/// @param origins the sites that may show the page within their own
record Invitation(
        LinkId id,
        Role role,
        String about,
        LinkState state,
        String maker,
        String organisation,
        String initiative,
        long place,
        String name,
        String words,
        OffsetDateTime until,
        List<String> origins) {

    /// The key of the texts that say what it is for.
    String kind() {
        return switch (role) {
            case RECORD_GUEST -> "record";
            case ROUND_GUEST -> "round";
            case SESSION_GUEST -> "session";
            default -> "shared";
        };
    }

    /// Where whoever started goes on.
    String target() {
        return "/guest/" + id.value() + "/" + kind();
    }

    /// What whoever owns the page sees of it.
    Opening opening(String action, String code, String typed) {
        var number = Long.parseLong(about.substring(about.indexOf('/') + 1));
        return new Opening(
                id,
                place,
                number,
                maker,
                organisation,
                initiative,
                name,
                words,
                until,
                action,
                code,
                typed);
    }

    static String why(LinkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String page() {
        return about.startsWith(Links.PAGE) ? about.substring(Links.PAGE.length()) : "";
    }
}
