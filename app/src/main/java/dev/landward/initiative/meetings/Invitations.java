package dev.landward.initiative.meetings;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.mail.Invitation;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The letters about a session. One name and a rising number let calendars put each in the place of
/// the one before.
@Component
public class Invitations {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private static final String CANCELLED = "cancelled";
    private static final String UNINVITED = "uninvited";

    private final Outbox outbox;
    private final MeetingMail mail;
    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Texts texts;

    Invitations(
            Outbox outbox,
            MeetingMail mail,
            Organisations organisations,
            Initiatives initiatives,
            Texts texts) {
        this.outbox = outbox;
        this.mail = mail;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.texts = texts;
    }

    /// What became of an invitation.
    ///
    /// @param mails how many letters go
    /// @param unwilling who is invited and wants no mail
    public record Told(int mails, List<String> unwilling) {}

    /// Writes to those for whom something is new: who was not invited before, who is invited no
    /// more, and, where the session itself changed, everybody.
    Told tell(Workspace workspace, Occasion occasion, @Nullable Meeting before, Meeting now) {
        var all = Stream.concat(now.invited().stream(), gone(before, now).stream()).toList();
        var refused = mail.refused(workspace.id().value(), all.stream().map(Address::key).toList());
        int mails = 0;
        for (var guest : all) {
            var kind = kind(before, now, guest);
            if (!kind.isEmpty() && !refused.contains(guest.key())) {
                put(workspace, occasion, now, guest, kind);
                mails++;
            }
        }
        return new Told(
                mails, now.invited().stream().map(Address::key).filter(refused::contains).toList());
    }

    private static List<Address> gone(@Nullable Meeting before, Meeting now) {
        return before == null
                ? List.of()
                : before.invited().stream().filter(guest -> !now.invites(guest)).toList();
    }

    /// What a guest is told, or an empty text where nothing is new to them.
    private static String kind(@Nullable Meeting before, Meeting now, Address guest) {
        if (before == null || !before.invites(guest)) {
            return "invited";
        }
        if (!now.invites(guest)) {
            return UNINVITED;
        }
        return now.same(before) ? "" : "changed";
    }

    void callOff(Workspace workspace, Occasion occasion, Meeting meeting) {
        var last = after(meeting);
        last.invited().forEach(guest -> put(workspace, occasion, last, guest, CANCELLED));
    }

    /// Writes the entry for a calendar.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param occasion for what
    /// @param meeting what is arranged
    /// @param cancelled whether it is called off
    /// @param invited whom the entry names
    /// @return the entry
    public Invitation entry(
            Workspace workspace,
            Occasion occasion,
            Meeting meeting,
            boolean cancelled,
            List<Address> invited) {
        var begins = meeting.begins().toInstant();
        return new Invitation(
                "meeting-" + meeting.id(),
                meeting.sequence(),
                cancelled,
                occasion.title(),
                text("meetings.mail.about", workspace.name()),
                meeting.place(),
                meeting.link(),
                begins,
                begins.plus(Duration.ofMinutes(meeting.minutes())),
                meeting.changed().toInstant(),
                meeting.organiser(),
                invited);
    }

    /// Each letter names its reader alone: who else is invited is nobody's address book. Whoever is
    /// no longer invited has the session taken out of their calendar, and theirs alone.
    private void put(
            Workspace workspace, Occasion occasion, Meeting meeting, Address guest, String kind) {
        var out = kind.equals(UNINVITED);
        var entry =
                entry(workspace, occasion, meeting, out || kind.equals(CANCELLED), List.of(guest));
        outbox.put(
                new Letter(
                                workspace.organisation().value(),
                                guest,
                                "meeting/%d/%d/%s"
                                        .formatted(meeting.id(), meeting.sequence(), kind),
                                false,
                                LANGUAGE,
                                text("meetings.mail." + kind, occasion.title()),
                                parts(workspace, occasion, meeting, guest, kind))
                        .of("meetings")
                        .inviting(entry));
    }

    private List<Part> parts(
            Workspace workspace, Occasion occasion, Meeting meeting, Address guest, String kind) {
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
        if (meeting.invites(guest) && !kind.equals(CANCELLED) && sees(workspace, guest)) {
            parts.add(new Part.Action(text("meetings.mail.agenda"), occasion.page()));
        }
        return parts;
    }

    /// Only members find a page behind a link; all others would be asked to sign in.
    private boolean sees(Workspace workspace, Address guest) {
        return organisations.members(workspace).stream()
                .filter(member -> new Address(member.email(), "").key().equals(guest.key()))
                .anyMatch(member -> sees(workspace, new AccountId(member.account())));
    }

    private boolean sees(Workspace workspace, AccountId account) {
        try {
            return initiatives
                    .enter(workspace.id(), new Viewer(account, "invited", ""))
                    .may(Right.SEE_INITIATIVE);
        } catch (NotFound _) {
            return false;
        }
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
