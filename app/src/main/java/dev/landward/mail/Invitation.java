package dev.landward.mail;

import java.time.Instant;
import java.util.List;

/// An entry for calendars: asks somebody to a meeting, changes it, or calls it off.
///
/// @param uid what names the meeting for ever, such as `meeting-12`
/// @param sequence 0 at first, one more with each change and with the cancellation
/// @param cancelled whether it is called off
/// @param title what it is called
/// @param text what it is about
/// @param place where it is, or an empty text
/// @param link its page or video room, or an empty text
/// @param begins when it begins
/// @param ends when it ends, later than that
/// @param written when this version of it was written
/// @param organiser who invites
/// @param invited who is invited
public record Invitation(
        String uid,
        int sequence,
        boolean cancelled,
        String title,
        String text,
        String place,
        String link,
        Instant begins,
        Instant ends,
        Instant written,
        Address organiser,
        List<Address> invited) {}
