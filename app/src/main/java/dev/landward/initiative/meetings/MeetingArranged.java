package dev.landward.initiative.meetings;

import dev.landward.accounts.Happening;

/// A session was arranged, and people were invited to it.
///
/// @param meeting its number
/// @param phase which phase it works on
/// @param day its day
public record MeetingArranged(long meeting, String phase, String day) implements Happening {

    @Override
    public String subject() {
        return "meeting/" + meeting;
    }
}
