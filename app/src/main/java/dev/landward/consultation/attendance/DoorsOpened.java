package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// A session can be joined by a code.
///
/// @param session which
record DoorsOpened(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
