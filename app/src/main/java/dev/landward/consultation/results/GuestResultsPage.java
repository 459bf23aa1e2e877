package dev.landward.consultation.results;

import dev.landward.consultation.RoundState;
import dev.landward.consultation.answers.Participants;
import dev.landward.links.Guest;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What a round says, for whoever came by a link to it, as far as the round shows it.
@Controller
@Needs(Right.ANSWER)
class GuestResultsPage {

    private final Participants participants;
    private final Results results;
    private final Curtains curtains;
    private final QuestionAnswers answers;

    GuestResultsPage(
            Participants participants,
            Results results,
            Curtains curtains,
            QuestionAnswers answers) {
        this.participants = participants;
        this.results = results;
        this.curtains = curtains;
        this.answers = answers;
    }

    @GetMapping("/guest/{link}/round/results")
    String show(Guest guest, HttpServletRequest request, Model page) {
        var round = participants.round(guest, request);
        if (round.state() == RoundState.DRAFT) {
            throw new NotFound();
        }
        var seat = curtains.of(guest, request, round);
        page.addAttribute("guest", guest);
        page.addAttribute("round", round);
        page.addAttribute("curtain", seat.curtain());
        page.addAttribute("look", null);
        page.addAttribute("result", null);
        if (seat.curtain() == Curtain.OPEN) {
            var look = results.look(round);
            page.addAttribute("look", look);
            page.addAttribute("result", look.result().orElse(null));
            page.addAttribute(
                    "own", look.result().flatMap(one -> seat.participant().flatMap(one::place)));
            page.addAttribute("answered", answers.of(round, false));
        }
        return "consultation/results/guest";
    }
}
