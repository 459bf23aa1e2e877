package dev.landward.initiative.meetings;

import dev.landward.accounts.Organisations;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.mail.Calendar;
import dev.landward.mail.Choices;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Site;
import dev.landward.web.Texts;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// When and where a phase is worked on together, and who comes.
@Controller
@Needs(Right.RUN_INITIATIVE)
class MeetingPage {

    private static final String SESSION = "/initiatives/{initiative}/phases/{phase}/session";

    private final Meetings meetings;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Choices choices;
    private final Site site;
    private final Texts texts;

    MeetingPage(
            Meetings meetings,
            Invitations invitations,
            Organisations organisations,
            Choices choices,
            Site site,
            Texts texts) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.organisations = organisations;
        this.choices = choices;
        this.site = site;
        this.texts = texts;
    }

    record MeetingForm(
            @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String day,
            @NotBlank(message = "{meetings.time.wrong}")
                    @Pattern(
                            regexp = "\\s*|([01]\\d|2[0-3]):[0-5]\\d",
                            message = "{meetings.time.wrong}")
                    @Nullable String time,
            @NotBlank(message = "{meetings.minutes.wrong}")
                    @Typed.Whole(min = 5, max = 720, message = "{meetings.minutes.wrong}")
                    @Nullable String minutes,
            @Nullable String zone,
            @Size(max = 200, message = "{meetings.place.long}") @Nullable String place,
            @Pattern(regexp = "|https?://\\S{1,480}", message = "{meetings.link.wrong}")
                    @Nullable String link,
            @Size(max = 20000, message = "{meetings.invited.wrong}") @Nullable String invited) {

        private static final java.util.regex.Pattern MAIL =
                java.util.regex.Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()]{3,180}");

        @AssertTrue(message = "{mail.zone.wrong}")
        public boolean isZoneKnown() {
            try {
                return ZoneId.of(Typed.text(zone)) != null;
            } catch (DateTimeException _) {
                return false;
            }
        }

        @AssertTrue(message = "{meetings.invited.wrong}")
        public boolean isInvitedReadable() {
            var mails = mails();
            return !mails.isEmpty()
                    && mails.size() <= 200
                    && mails.stream().allMatch(mail -> MAIL.matcher(mail).matches());
        }

        List<String> mails() {
            return Stream.of(Typed.text(invited).split("[\\s,;]+"))
                    .filter(mail -> !mail.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    @GetMapping(SESSION)
    String show(Workspace workspace, @PathVariable("phase") String path, Model page) {
        var phase = Phase.at(path);
        var start = new HashMap<String, Object>();
        meetings.of(workspace, phase.name())
                .ifPresentOrElse(meeting -> fill(start, meeting), () -> fill(start, workspace));
        return show(workspace, phase, Fields.start(start), page);
    }

    @PostMapping(SESSION)
    String arrange(
            Workspace workspace,
            @PathVariable("phase") String path,
            @Valid @ModelAttribute MeetingForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var phase = Phase.at(path);
        if (found.hasErrors()) {
            return show(workspace, phase, Fields.of(found), page);
        }
        var told = meetings.arrange(workspace, occasion(workspace, phase), plan(workspace, form));
        if (told.unwilling().isEmpty()) {
            Toast.show(answer, "meetings.arranged", told.mails());
        } else {
            Toast.show(
                    answer,
                    "meetings.arranged.unwilling",
                    told.mails(),
                    String.join(", ", told.unwilling()));
        }
        return "redirect:" + at(workspace, phase);
    }

    @PostMapping(SESSION + "/cancellation")
    String cancel(
            Workspace workspace, @PathVariable("phase") String path, RedirectAttributes answer) {
        var phase = Phase.at(path);
        meetings.cancel(workspace, occasion(workspace, phase));
        Toast.show(answer, "meetings.cancelled");
        return "redirect:" + at(workspace, phase);
    }

    /// An entry to be put into a calendar by hand.
    @GetMapping(SESSION + "/entry.ics")
    @Needs(Right.SEE_INITIATIVE)
    ResponseEntity<String> entry(Workspace workspace, @PathVariable("phase") String path) {
        var phase = Phase.at(path);
        var meeting = meetings.of(workspace, phase.name()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"session.ics\"")
                .body(
                        Calendar.published(
                                invitations.entry(
                                        workspace,
                                        occasion(workspace, phase),
                                        meeting,
                                        false,
                                        List.of()),
                                site.host()));
    }

    private String show(Workspace workspace, Phase phase, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("phase", phase);
        page.addAttribute("meeting", meetings.of(workspace, phase.name()).orElse(null));
        page.addAttribute("fields", fields);
        return "initiative/meetings/session";
    }

    private Occasion occasion(Workspace workspace, Phase phase) {
        var english = Locale.ENGLISH;
        var name = texts.getMessage("phase." + phase.path(), new Object[0], english);
        return new Occasion(
                phase.name(),
                texts.getMessage("meetings.title", new Object[] {name, workspace.name()}, english),
                workspace.path() + "/phases/" + phase.path() + "/agenda",
                Right.RUN_INITIATIVE);
    }

    private Meetings.Plan plan(Workspace workspace, MeetingForm form) {
        var names =
                organisations.members(workspace).stream()
                        .collect(
                                Collectors.toMap(
                                        member -> new Address(member.email(), "").key(),
                                        Organisations.Member::name,
                                        (one, _) -> one));
        var zone = ZoneId.of(Typed.text(form.zone()));
        return new Meetings.Plan(
                Objects.requireNonNull(Typed.day(form.day()))
                        .atTime(LocalTime.parse(Typed.text(form.time())))
                        .atZone(zone),
                Objects.requireNonNull(Typed.whole(form.minutes())),
                Typed.text(form.place()),
                Typed.text(form.link()),
                form.mails().stream()
                        .map(mail -> new Address(mail, ""))
                        .map(mail -> new Address(mail.key(), names.getOrDefault(mail.key(), "")))
                        .distinct()
                        .toList());
    }

    private static void fill(HashMap<String, Object> start, Meeting meeting) {
        start.put("day", meeting.local().toLocalDate());
        start.put("time", meeting.local().toLocalTime());
        start.put("minutes", meeting.minutes());
        start.put("zone", meeting.zone().getId());
        start.put("place", meeting.place());
        start.put("link", meeting.link());
        start.put(
                "invited",
                meeting.invited().stream().map(Address::email).collect(Collectors.joining("\n")));
    }

    private void fill(HashMap<String, Object> start, Workspace workspace) {
        start.put("minutes", 60);
        start.put("zone", choices.house(workspace.organisation().value()).zone().getId());
    }

    private static String at(Workspace workspace, Phase phase) {
        return workspace.path() + "/phases/" + phase.path() + "/session";
    }
}
