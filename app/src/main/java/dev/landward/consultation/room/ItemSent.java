package dev.landward.consultation.room;

import dev.landward.accounts.Happening;

/// Somebody in a session sent a short item; nobody is told who.
///
/// @param session which
record ItemSent(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
