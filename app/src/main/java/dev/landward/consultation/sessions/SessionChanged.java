package dev.landward.consultation.sessions;

import dev.landward.accounts.Revision;

/// What a session is for, when or where, was changed.
///
/// @param session which
/// @param title what it is called
record SessionChanged(long session, String title) implements Revision {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
