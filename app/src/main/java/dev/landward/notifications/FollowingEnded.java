package dev.landward.notifications;

import dev.landward.accounts.Happening;

/// Somebody no longer follows an initiative, or a thing of it.
///
/// @param initiative its number
/// @param thing the thing, such as `stakeholder/12`; empty for the initiative as a whole
public record FollowingEnded(long initiative, String thing) implements Happening {

    @Override
    public String subject() {
        return thing.isEmpty() ? "initiative/" + initiative : thing;
    }
}
