package dev.landward.consultation.minutes;

import dev.landward.accounts.Happening;

/// Something that was taken out of the minutes of a session is back.
///
/// @param session which
record MinutesNoteRestored(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
