package dev.landward.links;

import dev.landward.accounts.Happening;

/// Somebody signed in with the mail that a link was made for; what is done by it is theirs.
///
/// @param link its number
public record LinkClaimed(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
