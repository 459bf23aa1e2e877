package dev.landward.links;

import dev.landward.accounts.Happening;

/// A link that had been ended stands again.
///
/// @param link its number
public record LinkRestored(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
