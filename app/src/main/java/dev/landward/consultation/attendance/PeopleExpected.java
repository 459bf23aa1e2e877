package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// Whom a session expects was changed.
///
/// @param session which
record PeopleExpected(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
