package dev.landward.links;

import dev.landward.accounts.Happening;

/// A link was ended; it can be opened no more.
///
/// @param link its number
public record LinkRevoked(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
