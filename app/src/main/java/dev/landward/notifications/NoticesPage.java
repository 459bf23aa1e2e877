package dev.landward.notifications;

import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the viewer was told.
@Controller
class NoticesPage {

    private static final int PAGE = 50;

    private final Shelf shelf;
    private final Reading reading;

    NoticesPage(Shelf shelf, Reading reading) {
        this.shelf = shelf;
        this.reading = reading;
    }

    @GetMapping("/notifications")
    String list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "before", defaultValue = "0") long before,
            Model page) {
        var rows = shelf.page(viewer, before > 0 ? before : Long.MAX_VALUE, PAGE);
        page.addAttribute("notices", rows.shown());
        page.addAttribute("hidden", rows.hidden());
        page.addAttribute("latest", rows.latest());
        page.addAttribute("earlier", rows.earlier());
        page.addAttribute("unread", shelf.unread(viewer.id()));
        return "notifications/list";
    }

    /// Opens what a notice is about, which by that is read.
    @PostMapping("/notifications/{notice}/opened")
    String open(@AuthenticationPrincipal Viewer viewer, @PathVariable("notice") long number) {
        var notice = shelf.find(viewer, number).orElseThrow(NotFound::new);
        reading.mark(viewer.id(), number, true);
        return "redirect:" + notice.path();
    }

    @PostMapping("/notifications/{notice}/read")
    String read(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable("notice") long number,
            @RequestParam(name = "read", defaultValue = "true") boolean read) {
        reading.mark(viewer.id(), number, read);
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/read")
    String readAll(
            @AuthenticationPrincipal Viewer viewer, @RequestParam(name = "latest") long latest) {
        reading.markAll(viewer.id(), latest);
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/{notice}/mute")
    String mute(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable("notice") long number,
            RedirectAttributes answer) {
        reading.mute(viewer, number);
        Toast.show(answer, "notices.muted");
        return "redirect:/notifications";
    }
}
