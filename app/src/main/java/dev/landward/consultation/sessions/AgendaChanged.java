package dev.landward.consultation.sessions;

import dev.landward.accounts.Happening;

/// The agenda of a session was changed.
///
/// @param session which
/// @param title what the session is called
record AgendaChanged(long session, String title) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
