package dev.landward.initiative.meetings;

import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.mail.Invitation;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The letters about a session. One name and a rising number let calendars put each in the place of
/// the one before.
@Component
class Invitations {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Outbox outbox;
    private final Texts texts;

    Invitations(Outbox outbox, Texts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    void send(Workspace workspace, Phase phase, Meeting meeting) {
        var kind = meeting.sequence() == 0 ? "invited" : "changed";
        meeting.invited()
                .forEach(guest ->
                        put(
                                workspace,
                                phase,
                                meeting,
                                guest,
                                kind,
                                entry(workspace, phase, meeting, false, meeting.invited())));
    }

    void callOff(Workspace workspace, Phase phase, Meeting meeting) {
        var last = after(meeting);
        last.invited()
                .forEach(guest ->
                        put(
                                workspace,
                                phase,
                                last,
                                guest,
                                "cancelled",
                                entry(workspace, phase, last, true, last.invited())));
    }

    /// Whoever is no longer invited has the session taken out of their calendar.
    void leaveOut(Workspace workspace, Phase phase, Meeting before, Meeting now) {
        var kept = now.invited().stream().map(Address::key).toList();
        before.invited().stream()
                .filter(guest -> !kept.contains(guest.key()))
                .forEach(guest ->
                        put(
                                workspace,
                                phase,
                                now,
                                guest,
                                "cancelled",
                                entry(workspace, phase, now, true, List.of(guest))));
    }

    Invitation entry(
            Workspace workspace,
            Phase phase,
            Meeting meeting,
            boolean cancelled,
            List<Address> invited) {
        var begins = meeting.begins().toInstant();
        return new Invitation(
                "meeting-" + meeting.id(),
                meeting.sequence(),
                cancelled,
                title(workspace, phase),
                text("meetings.mail.about", workspace.name()),
                meeting.place(),
                meeting.link(),
                begins,
                begins.plus(Duration.ofMinutes(meeting.minutes())),
                meeting.changed().toInstant(),
                meeting.organiser(),
                invited);
    }

    private void put(
            Workspace workspace,
            Phase phase,
            Meeting meeting,
            Address guest,
            String kind,
            Invitation entry) {
        outbox.put(
                new Letter(
                                workspace.organisation().value(),
                                guest,
                                "meeting/%d/%d/%s"
                                        .formatted(meeting.id(), meeting.sequence(), kind),
                                false,
                                LANGUAGE,
                                text("meetings.mail." + kind, title(workspace, phase)),
                                parts(workspace, phase, meeting, kind))
                        .of("meetings")
                        .inviting(entry));
    }

    private List<Part> parts(Workspace workspace, Phase phase, Meeting meeting, String kind) {
        var parts = new ArrayList<Part>();
        parts.add(
                new Part.Paragraph(
                        text(
                                "meetings.mail." + kind + ".text",
                                meeting.organiser().name(),
                                workspace.name())));
        parts.add(new Part.Fact(text("meetings.when"), when(meeting)));
        if (!meeting.place().isEmpty()) {
            parts.add(new Part.Fact(text("meetings.place"), meeting.place()));
        }
        if (!meeting.link().isEmpty()) {
            parts.add(new Part.Fact(text("meetings.link"), meeting.link()));
        }
        if (!kind.equals("cancelled")) {
            parts.add(
                    new Part.Action(
                            text("meetings.mail.agenda"),
                            workspace.path() + "/phases/" + phase.path() + "/agenda"));
        }
        return parts;
    }

    private String when(Meeting meeting) {
        var begins = meeting.local();
        return text(
                "meetings.mail.when",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(LANGUAGE)
                        .format(begins),
                meeting.zone().getId(),
                meeting.minutes());
    }

    private String title(Workspace workspace, Phase phase) {
        return text("meetings.title", text("phase." + phase.path()), workspace.name());
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, LANGUAGE);
    }

    /// The cancellation is the last version.
    private static Meeting after(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.begins(),
                meeting.minutes(),
                meeting.zone(),
                meeting.place(),
                meeting.link(),
                meeting.sequence() + 1,
                Instant.now().atOffset(java.time.ZoneOffset.UTC),
                meeting.organiser(),
                meeting.invited());
    }
}
