package dev.landward.initiative.meetings;

import dev.landward.accounts.Revision;

/// A session was moved or changed, and its guests were told.
///
/// @param meeting its number
/// @param phase which phase it works on
/// @param day its day
public record MeetingChanged(long meeting, String phase, String day) implements Revision {

    @Override
    public String subject() {
        return "meeting/" + meeting;
    }
}
