package dev.landward.links;

import dev.landward.accounts.Happening;

/// Somebody came by a link and started. Where it leads to answers that nobody may connect with a
/// person, the trail says what it leads to, and not by which link somebody came.
///
/// @param link its number, 0 where it is not told
/// @param about what it leads to
public record LinkStarted(long link, String about) implements Happening {

    @Override
    public String subject() {
        return link == 0 ? about : "link/" + link;
    }
}
