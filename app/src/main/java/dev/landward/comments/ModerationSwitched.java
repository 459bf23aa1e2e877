package dev.landward.comments;

import dev.landward.accounts.Happening;

/// An initiative changed whether comments wait for a moderator.
///
/// @param initiative its number
/// @param before whether they wait before others read them
public record ModerationSwitched(long initiative, boolean before) implements Happening {

    @Override
    public String subject() {
        return "initiative/" + initiative;
    }
}
