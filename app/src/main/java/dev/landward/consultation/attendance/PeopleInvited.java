package dev.landward.consultation.attendance;

import dev.landward.accounts.Happening;

/// People were invited to a session.
///
/// @param session which
/// @param people how many letters go
record PeopleInvited(long session, int people) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
