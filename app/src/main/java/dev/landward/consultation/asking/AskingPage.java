package dev.landward.consultation.asking;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Template;
import dev.landward.initiative.Workspace;
import dev.landward.links.Link;
import dev.landward.links.Links;
import dev.landward.links.Ticket;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is asked, and how the way in reaches them.
@Controller
@Needs(Right.RUN_ROUNDS)
class AskingPage {

    private static final String ASKING = "/initiatives/{initiative}/listen/rounds/{round}/asking";

    private final Rounds rounds;
    private final Asked asked;
    private final Sending sending;
    private final Joint joint;
    private final Links links;

    AskingPage(Rounds rounds, Asked asked, Sending sending, Joint joint, Links links) {
        this.rounds = rounds;
        this.asked = asked;
        this.sending = sending;
        this.joint = joint;
        this.links = links;
    }

    @GetMapping(ASKING)
    String show(Workspace workspace, @PathVariable long round, Model page) {
        var one = rounds.get(workspace, new RoundId(round));
        page.addAttribute("at", one.id().at(workspace));
        page.addAttribute("round", one);
        page.addAttribute("groups", asked.groups(workspace, one.id()));
        page.addAttribute("candidates", asked.candidates(workspace, one.id()));
        page.addAttribute("decidersFirst", one.plan().template() == Template.DECIDER_INPUT);
        page.addAttribute("alone", joint.alone(workspace, one).orElse(null));
        page.addAttribute("ways", sending.ways(workspace, one.id()));
        page.addAttribute("openLinks", openLinks(workspace, one));
        return "consultation/asking/asking";
    }

    private List<Link> openLinks(Workspace workspace, Round round) {
        return round.state() == RoundState.DRAFT
                ? List.of()
                : links.about(workspace, "round/" + round.id().value()).stream()
                        .filter(link -> !link.personal())
                        .toList();
    }

    @PostMapping(ASKING)
    String choose(
            Workspace workspace,
            @PathVariable long round,
            @RequestParam(required = false, defaultValue = "") List<Long> group,
            @RequestParam(required = false, defaultValue = "") List<Long> person,
            RedirectAttributes answer) {
        var one = rounds.get(workspace, new RoundId(round));
        if (one.state() == RoundState.CLOSED) {
            Toast.show(answer, "asking.closed");
        } else {
            asked.choose(workspace, one.id(), group, person);
            Toast.show(answer, "asking.chosen");
        }
        return "redirect:" + one.id().at(workspace) + "/asking";
    }

    @PostMapping(ASKING + "/letters")
    String send(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        Toast.show(answer, "asking.sent", sending.send(workspace, id));
        return "redirect:" + id.at(workspace) + "/asking";
    }

    @PostMapping(ASKING + "/again")
    String remind(Workspace workspace, @PathVariable long round, RedirectAttributes answer) {
        var id = new RoundId(round);
        Toast.show(answer, "asking.reminded", sending.remind(workspace, id));
        return "redirect:" + id.at(workspace) + "/asking";
    }

    @PostMapping(ASKING + "/tickets")
    String print(Workspace workspace, @PathVariable long round, Model page) {
        var id = new RoundId(round);
        return made(workspace, id, sending.print(workspace, id), page);
    }

    @PostMapping(ASKING + "/open-link")
    String openLink(Workspace workspace, @PathVariable long round, Model page) {
        var id = new RoundId(round);
        return made(workspace, id, sending.openLink(workspace, id), page);
    }

    private static String made(
            Workspace workspace, RoundId round, List<Ticket> tickets, Model page) {
        page.addAttribute("at", round.at(workspace) + "/asking");
        page.addAttribute("byMail", false);
        page.addAttribute("tickets", tickets);
        return "links/made";
    }
}
