package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// Somebody came to a session; nobody is told who.
///
/// @param session which
record SessionJoined(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
