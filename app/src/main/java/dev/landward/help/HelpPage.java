package dev.landward.help;

import dev.landward.web.Local;
import dev.landward.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the guide, opened where it speaks of the page that one comes from.
@Controller
class HelpPage {

    private final Guide guide;

    HelpPage(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/help")
    String open(@RequestParam(defaultValue = "/") String from) {
        return "redirect:/help/" + guide.about(Local.path(from));
    }

    @GetMapping("/help/{page}")
    String show(@PathVariable("page") String name, Model page) {
        page.addAttribute("chapter", guide.find(name).orElseThrow(NotFound::new));
        return "help/chapter";
    }
}
