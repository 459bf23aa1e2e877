package dev.landward.links;

import dev.landward.accounts.Happening;

/// Somebody came by a link and started.
///
/// @param link its number
public record LinkStarted(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
