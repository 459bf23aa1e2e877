package dev.landward.consultation.sessions;

import dev.landward.accounts.Happening;

/// A session that was taken out is back.
///
/// @param session which
/// @param title what it is called
record SessionRestored(long session, String title) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
