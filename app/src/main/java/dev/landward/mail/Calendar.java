package dev.landward.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes entries for calendars, as RFC 5545 and RFC 5546 have them: times in UTC, lines folded at
/// 75 octets, texts escaped.
public final class Calendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    private Calendar() {}

    /// Writes an invitation, a change of it, or its cancellation.
    static String written(Invitation invitation, String host) {
        return new Calendar().of(invitation, host, invitation.cancelled() ? "CANCEL" : "REQUEST");
    }

    /// Writes an entry to be put into a calendar by hand: it asks for no answer.
    ///
    /// @param invitation the meeting
    /// @param host the machine of this Landward, which makes the name of the meeting unique
    /// @return the entry, as a file of the type `text/calendar`
    public static String published(Invitation invitation, String host) {
        return new Calendar().of(invitation, host, "PUBLISH");
    }

    private String of(Invitation invitation, String host, String method) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Landward//Landward//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", method);
        line("BEGIN", "VEVENT");
        line("UID", text(invitation.uid() + "@" + host));
        line("SEQUENCE", String.valueOf(invitation.sequence()));
        line("DTSTAMP", stamp(invitation.written()));
        line("LAST-MODIFIED", stamp(invitation.written()));
        line("DTSTART", stamp(invitation.begins()));
        line("DTEND", stamp(invitation.ends()));
        line("SUMMARY", text(invitation.title()));
        optional("DESCRIPTION", invitation.text());
        optional("LOCATION", invitation.place());
        link(invitation.link());
        line("STATUS", invitation.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", invitation.cancelled() ? "TRANSPARENT" : "OPAQUE");
        line("ORGANIZER" + name(invitation.organiser()), "mailto:" + mail(invitation.organiser()));
        if (!method.equals("PUBLISH")) {
            invitation
                    .invited()
                    .forEach(guest ->
                            line(
                                    "ATTENDEE"
                                            + name(guest)
                                            + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
                                    "mailto:" + mail(guest)));
        }
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        return lines.toString();
    }

    private void optional(String name, String value) {
        if (!value.isEmpty()) {
            line(name, text(value));
        }
    }

    private void link(String link) {
        var one = OneLine.of(link, 500);
        if (one.matches("https?://\\S+")) {
            line("URL", one);
        }
    }

    private static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    private static String text(String value) {
        return value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", " ");
    }

    /// The name of a person as a parameter, which knows no quotation marks.
    private static String name(Address person) {
        var name = OneLine.of(person.name().replace('"', '\''), 200);
        return name.isEmpty() ? "" : ";CN=\"" + name + "\"";
    }

    private static String mail(Address person) {
        return OneLine.of(person.email(), 254).replace(" ", "");
    }

    /// Folds where the next letter would pass the limit, never within a letter.
    private void line(String name, String value) {
        var line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            var letter = line.codePointAt(i);
            var size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += size;
            i += Character.charCount(letter);
        }
        lines.append("\r\n");
    }
}
