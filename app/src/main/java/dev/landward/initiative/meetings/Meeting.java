package dev.landward.initiative.meetings;

import dev.landward.mail.Address;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// A meeting: the work on a phase, or a session.
///
/// @param id its number
/// @param begins when it begins
/// @param minutes how long it takes
/// @param zone where its time was meant when it was arranged
/// @param place where it is, or an empty text
/// @param link its page or video room, or an empty text
/// @param sequence how often it was changed
/// @param changed when this version of it was written
/// @param organiser who arranged it
/// @param invited who is invited
public record Meeting(
        long id,
        OffsetDateTime begins,
        int minutes,
        ZoneId zone,
        String place,
        String link,
        int sequence,
        OffsetDateTime changed,
        Address organiser,
        List<Address> invited) {

    boolean invites(Address guest) {
        return invited.stream().anyMatch(one -> one.key().equals(guest.key()));
    }

    /// Whether it is when and where another version of it was.
    boolean same(Meeting other) {
        return begins.isEqual(other.begins())
                && minutes == other.minutes()
                && zone.equals(other.zone())
                && place.equals(other.place())
                && link.equals(other.link());
    }

    /// When it begins, where it was meant.
    ///
    /// @return the moment with its zone
    public ZonedDateTime local() {
        return begins.atZoneSameInstant(zone);
    }
}
