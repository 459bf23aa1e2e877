package dev.landward.consultation.asking;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Tallies;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Choices;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The last look at a round before people are asked.
@Controller
@Needs(Right.RUN_ROUNDS)
class RoundOpeningPage {

    private static final String OPENING = "/initiatives/{initiative}/listen/rounds/{round}/opening";

    private final Rounds rounds;
    private final Tallies tallies;
    private final Openings openings;
    private final Asked asked;
    private final Joint joint;
    private final Choices choices;

    RoundOpeningPage(
            Rounds rounds,
            Tallies tallies,
            Openings openings,
            Asked asked,
            Joint joint,
            Choices choices) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.openings = openings;
        this.asked = asked;
        this.joint = joint;
        this.choices = choices;
    }

    @GetMapping(OPENING)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        if (one.state() != RoundState.DRAFT) {
            return "redirect:" + one.id().at(workspace);
        }
        return show(workspace, one, "", page);
    }

    private String show(Workspace workspace, Round round, String wrong, Model page) {
        page.addAttribute("at", round.id().at(workspace));
        page.addAttribute("round", round);
        page.addAttribute("tally", tallies.of(workspace, round.id()));
        page.addAttribute("lacks", openings.lacks(workspace, round));
        page.addAttribute("alone", joint.alone(workspace, round).orElse(null));
        page.addAttribute("asked", asked.ahead(workspace, round.id()));
        page.addAttribute("planned", openings.planned(round.id()).orElse(null));
        page.addAttribute("zone", zone(workspace));
        page.addAttribute("wrong", wrong);
        return "consultation/asking/opening";
    }

    @PostMapping(OPENING)
    String open(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String letters,
            @RequestParam(defaultValue = "now") String when,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            Model page,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        var lacks = openings.lacks(workspace, one);
        if (one.state() != RoundState.DRAFT || !lacks.isEmpty()) {
            return "redirect:" + one.id().at(workspace) + "/opening";
        }
        var byMail = letters.equals("yes");
        if (when.equals("later")) {
            return plan(workspace, one, moment(workspace, day, time), byMail, page, answer);
        }
        var sent = openings.open(workspace, one.id(), byMail);
        var at = one.id().at(workspace);
        Toast.undoable(answer, at + "/withdraw", "asking.opened", sent);
        return "redirect:" + at + "/asking";
    }

    private String plan(
            Workspace workspace,
            Round round,
            Optional<OffsetDateTime> moment,
            boolean byMail,
            Model page,
            RedirectAttributes answer) {
        var good =
                moment.filter(at -> at.isAfter(OffsetDateTime.now()))
                        .filter(at -> at.isBefore(round.plan().closesAt()));
        if (good.isEmpty()) {
            return show(workspace, round, "asking.plan.wrong", page);
        }
        openings.plan(workspace, round.id(), new Openings.Planned(good.get(), byMail));
        var at = round.id().at(workspace);
        Toast.undoable(answer, at + "/opening/drop", "asking.planned");
        return "redirect:" + at + "/opening";
    }

    @PostMapping(OPENING + "/drop")
    String drop(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        openings.drop(workspace, id);
        Toast.show(answer, "asking.plan.dropped");
        return "redirect:" + id.at(workspace) + "/opening";
    }

    private Optional<OffsetDateTime> moment(Workspace workspace, String day, String time) {
        try {
            return Optional.ofNullable(Typed.day(day))
                    .map(date ->
                            date.atTime(LocalTime.parse(Typed.text(time)))
                                    .atZone(zone(workspace))
                                    .toOffsetDateTime());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private ZoneId zone(Workspace workspace) {
        return choices.house(workspace.organisation().value()).zone();
    }
}
