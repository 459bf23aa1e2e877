package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.TalkFirst;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Whom to talk to first, each with the reasons; one page to print, and a part for other pages.
@Controller
@Needs(Right.SEE_PEOPLE)
class FirstPage {

    private final TalkFirst talk;

    FirstPage(TalkFirst talk) {
        this.talk = talk;
    }

    @GetMapping("/initiatives/{initiative}/people/first")
    String list(Workspace workspace, Model page) {
        return show(workspace, 20, page, "stakeholders/register/first");
    }

    @GetMapping("/initiatives/{initiative}/people/first/panel")
    String panel(Workspace workspace, Model page) {
        return show(workspace, 3, page, "stakeholders/register/panel");
    }

    private String show(Workspace workspace, int limit, Model page, String template) {
        page.addAttribute("at", workspace.path() + "/people");
        page.addAttribute("order", talk.order(workspace, limit));
        return template;
    }
}
