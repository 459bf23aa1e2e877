package dev.landward.consultation.sessions;

import dev.landward.accounts.Happening;

/// A session went on: an item began, it rests, goes on, or is over.
///
/// @param session which
/// @param title what it is called
/// @param what what happened
public record SessionMoved(long session, String title, String what) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
