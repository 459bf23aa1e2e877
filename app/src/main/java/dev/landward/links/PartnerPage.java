package dev.landward.links;

import static dev.landward.web.Typed.text;

import dev.landward.initiative.Outsiders;
import dev.landward.initiative.Workspace;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is shared with somebody's account: where partners land, and all they see.
@Controller
@Needs(Right.SEE_SHARED)
class PartnerPage {

    private final Links links;
    private final Shareables pages;
    private final Outsiders outsiders;

    PartnerPage(Links links, Shareables pages, Outsiders outsiders) {
        this.links = links;
        this.pages = pages;
        this.outsiders = outsiders;
    }

    record ConflictForm(
            @Size(max = 2000, message = "{links.conflict.long}") @Nullable String conflict) {}

    @GetMapping("/initiatives/{initiative}/shared")
    String show(Workspace workspace, Model page) {
        var conflict = outsiders.partner(workspace).map(Outsiders.Partner::conflict).orElse("");
        return show(workspace, Fields.start(Map.of("conflict", conflict)), page);
    }

    @GetMapping("/initiatives/{initiative}/shared/{link}")
    String open(Workspace workspace, @PathVariable long link, Model page) {
        var shared =
                links.sharedWith(workspace).stream()
                        .filter(one -> one.id().value() == link)
                        .findFirst()
                        .orElseThrow(dev.landward.web.NotFound::new);
        page.addAttribute(
                "shared",
                new Shared(
                        shared.shared(),
                        "",
                        workspace.name(),
                        shared.until(),
                        false,
                        workspace.path() + "/shared",
                        ""));
        return pages.get(shared.shared()).show(outsiders.visit(workspace), page);
    }

    @PostMapping("/initiatives/{initiative}/shared/conflict")
    String declare(
            Workspace workspace,
            @Valid @ModelAttribute ConflictForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return show(workspace, Fields.of(found), page);
        }
        outsiders.declare(workspace, text(form.conflict()));
        Toast.show(answer, "links.conflict.kept");
        return "redirect:" + workspace.path() + "/shared";
    }

    private String show(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("links", links.sharedWith(workspace));
        page.addAttribute("partner", outsiders.partner(workspace).orElse(null));
        page.addAttribute("fields", fields);
        return "links/shared";
    }
}
