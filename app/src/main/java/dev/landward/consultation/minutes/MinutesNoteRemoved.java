package dev.landward.consultation.minutes;

import dev.landward.accounts.Happening;

/// Something was taken out of the minutes of a session.
///
/// @param session which
record MinutesNoteRemoved(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
