package dev.landward.notifications;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.web.Local;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Follows an initiative or a thing of it, and leaves it.
@Controller
@Needs(Right.SEE_INITIATIVE)
class FollowPage {

    private final Follows follows;

    FollowPage(Follows follows) {
        this.follows = follows;
    }

    @PostMapping("/initiatives/{initiative}/following")
    String change(
            Workspace workspace,
            @RequestParam(name = "thing", defaultValue = "") String thing,
            @RequestParam(name = "on", defaultValue = "true") boolean on,
            @RequestParam(name = "from", defaultValue = "") String from,
            RedirectAttributes answer) {
        follows.change(workspace, reference(thing), on);
        Toast.show(answer, on ? "notices.following" : "notices.left");
        return "redirect:" + (from.isEmpty() ? workspace.path() : Local.path(from));
    }

    private static @Nullable Reference reference(String thing) {
        return thing.isEmpty() ? null : Reference.of(thing).orElseThrow(NotFound::new);
    }
}
