package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// It was marked where somebody is.
///
/// @param session which
/// @param state where
record PresenceMarked(long session, String state) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
