package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// Somebody in a session said who they are.
///
/// @param session which
record NameSaid(long session) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
