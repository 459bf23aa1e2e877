package dev.landward.notifications;

import dev.landward.accounts.Happening;

/// Somebody follows an initiative, or a thing of it, from now on.
///
/// @param initiative its number
/// @param thing the thing, such as `stakeholder/12`; empty for the initiative as a whole
public record FollowingBegan(long initiative, String thing) implements Happening {

    @Override
    public String subject() {
        return thing.isEmpty() ? "initiative/" + initiative : thing;
    }
}
