package dev.landward.consultation.minutes;

import dev.landward.accounts.Happening;

/// The minutes of a session were sent.
///
/// @param session which
/// @param people to how many
record MinutesSent(long session, int people) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
