package dev.landward.consultation.minutes;

import dev.landward.accounts.Happening;

/// Something was written into the minutes of a session.
///
/// @param session which
/// @param kind a decision or a note
record SessionNoted(long session, String kind) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
