package dev.landward.links;

import dev.landward.accounts.Happening;
import dev.landward.web.Role;

/// A link was made. Whom it is for is not told: the trail is kept, and people can be erased.
///
/// @param link its number
/// @param role what whoever comes by it is
/// @param about what it leads to
public record LinkMade(long link, Role role, String about) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
