package dev.landward.consultation.attendance;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Somebody who is expected in a session, or came to it.
///
/// @param stakeholder their number in the register, or `null`
/// @param guest their number among those who came, or `null`
/// @param name what they are called, empty where nobody knows
/// @param role their role in the register, perhaps empty
/// @param email their mail in the register, perhaps empty
/// @param group the name of their group, perhaps empty
/// @param expected whether they were expected
/// @param invited whether they have a way in of their own
/// @param way how they came: `OWN`, `CODE`, `MARKED`, or empty
/// @param now where they are now, or `null` where nobody has said
/// @param place where they were when they were there last, or `null` where they never were
/// @param came when they came, or `null`
/// @param left when they left, or `null`
public record Attendee(
        @Nullable Long stakeholder,
        @Nullable Long guest,
        String name,
        String role,
        String email,
        String group,
        boolean expected,
        boolean invited,
        String way,
        @Nullable Presence now,
        @Nullable Presence place,
        @Nullable OffsetDateTime came,
        @Nullable OffsetDateTime left) {

    /// Says whether they are there now.
    ///
    /// @return whether they are in the room or take part from elsewhere
    public boolean here() {
        return now != null && now != Presence.AWAY;
    }

    /// Says whether they were there at any time.
    ///
    /// @return whether they came
    public boolean attended() {
        return place != null;
    }
}
