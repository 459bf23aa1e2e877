package dev.landward.consultation.responses;

import dev.landward.consultation.answers.Participants;
import dev.landward.links.Guest;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// You said, we did, for whoever took part by a link.
@Controller
@Needs(Right.ANSWER)
class GuestResponsesPage {

    private final Responses responses;
    private final Participants participants;

    GuestResponsesPage(Responses responses, Participants participants) {
        this.participants = participants;
        this.responses = responses;
    }

    @GetMapping("/guest/{link}/round/responses")
    String show(Guest guest, HttpServletRequest request, Model page) {
        var round = responses.heading(guest, participants.round(guest, request).id());
        page.addAttribute("at", guest.path() + "/round");
        page.addAttribute("initiative", guest.initiativeName());
        page.addAttribute("organisation", guest.organisationName());
        page.addAttribute("round", round);
        page.addAttribute("items", responses.all(round));
        return "consultation/responses/guest";
    }
}
