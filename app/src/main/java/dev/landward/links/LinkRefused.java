package dev.landward.links;

import dev.landward.accounts.Happening;

/// Whoever opened a personal link was not whom it is for, so it ended.
///
/// @param link its number
public record LinkRefused(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
