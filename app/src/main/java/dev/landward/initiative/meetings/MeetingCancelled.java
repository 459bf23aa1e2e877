package dev.landward.initiative.meetings;

import dev.landward.accounts.Happening;

/// A session was called off, and its guests were told.
///
/// @param meeting its number
/// @param phase which phase it works on
/// @param day its day
public record MeetingCancelled(long meeting, String phase, String day) implements Happening {

    @Override
    public String subject() {
        return "meeting/" + meeting;
    }
}
