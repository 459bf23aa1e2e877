package dev.landward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTests {

    @Test
    void anInvitationIsARequestInUtc() {
        assertThat(lines(entry(0, false, "Learn, together", "")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:REQUEST",
                        "UID:meeting-12@landward.example",
                        "SEQUENCE:0",
                        "DTSTAMP:20260301T080000Z",
                        "DTSTART:20260304T130000Z",
                        "DTEND:20260304T143000Z",
                        "SUMMARY:Learn\\, together",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=\"Ines\":mailto:ines@example.org")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void whatIsCalledOffKeepsItsNameAndRises() {
        assertThat(lines(entry(2, true, "Learn", "")))
                .contains(
                        "METHOD:CANCEL",
                        "UID:meeting-12@landward.example",
                        "SEQUENCE:2",
                        "STATUS:CANCELLED");
    }

    @Test
    void linesAreFoldedAt75OctetsAndNeverWithinALetter() {
        var title = "Ämter und Bürger 🙂 ".repeat(30).strip();
        var written = Calendar.written(entry(0, false, title, ""), "landward.example");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + title);
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void nothingThatIsWrittenBecomesALineOfItsOwn() {
        var lines = lines(entry(0, false, "a\r\nATTENDEE:mailto:eve@example.org", "x;y\\z\nnext"));
        assertThat(lines).contains("SUMMARY:a\\nATTENDEE:mailto:eve@example.org");
        assertThat(lines).contains("DESCRIPTION:x\\;y\\\\z\\nnext");
        assertThat(lines).noneMatch(line -> line.startsWith("ATTENDEE:mailto:eve"));
    }

    private static List<String> lines(Invitation invitation) {
        return Arrays.asList(
                Calendar.written(invitation, "landward.example")
                        .replace("\r\n ", "")
                        .split("\r\n"));
    }

    private static Invitation entry(int sequence, boolean cancelled, String title, String text) {
        return new Invitation(
                "meeting-12",
                sequence,
                cancelled,
                title,
                text,
                "Room 4",
                "https://meet.example/4",
                Instant.parse("2026-03-04T13:00:00Z"),
                Instant.parse("2026-03-04T14:30:00Z"),
                Instant.parse("2026-03-01T08:00:00Z"),
                new Address("ines@example.org", "Ines"),
                List.of(new Address("omar@example.org", "Omar \"the\" Analyst")));
    }
}
