package dev.landward.consultation.sessions;

import dev.landward.accounts.Happening;

/// A session was taken out.
///
/// @param session which
/// @param title what it is called
record SessionRemoved(long session, String title) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
