package dev.landward.initiative.learn;

import dev.landward.initiative.Owners;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Touches;
import dev.landward.initiative.playbook.Task;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Shell;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
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

/// One card: what it says, how an unknown is settled, what a driver touches.
@Controller
@Needs(Right.SEE_INITIATIVE)
class CardPage {

    private static final String CARD = "/initiatives/{initiative}/learn/cards/{card}";

    private final Cards cards;
    private final Links links;
    private final Tasks tasks;
    private final Owners owners;

    CardPage(Cards cards, Links links, Tasks tasks, Owners owners) {
        this.cards = cards;
        this.links = links;
        this.tasks = tasks;
        this.owners = owners;
    }

    record SettleForm(
            @NotNull(message = "{web.choice.wrong}") How how,
            @NotBlank(message = "{learn.settling.missing}")
                    @Size(max = 2000, message = "{learn.settling.long}")
                    String reason) {}

    record LinkForm(
            @NotNull(message = "{web.choice.wrong}") Touches touches,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String name,
            @Nullable Long task,
            @NotNull(message = "{web.choice.wrong}")
                    @Min(value = 1, message = "{web.choice.wrong}")
                    @Max(value = 3, message = "{web.choice.wrong}")
                    Integer strength) {

        Links.Draft draft() {
            return switch (touches) {
                case LEGACY -> new Links.Draft(touches, "", null, strength);
                case TASK -> new Links.Draft(touches, "", task, strength);
                case POLICY, PRODUCT, PROGRAMME, SERVICE ->
                        new Links.Draft(touches, Typed.text(name), null, strength);
            };
        }
    }

    /// What the page of a card shows.
    record View(Workspace workspace, Card card, List<Task> tasks, List<String> names) {

        /// What a link leads to, by name; empty where its kind says it all.
        String name(Shell shell, Card.Link link) {
            return link.touches() != Touches.TASK
                    ? link.name()
                    : tasks.stream()
                            .filter(task -> Long.valueOf(task.id()).equals(link.task()))
                            .map(task -> task.title(shell, workspace.sector()))
                            .findAny()
                            .orElse("");
        }
    }

    @GetMapping(CARD)
    String show(Workspace workspace, @PathVariable("card") long id, Model page) {
        return page(workspace, cards.find(workspace, id), Fields.start(Map.of()), "", page);
    }

    @PostMapping(CARD)
    @Needs(Right.CONTRIBUTE)
    String change(
            Workspace workspace,
            @PathVariable("card") long id,
            @Valid @ModelAttribute LearnPage.CardForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var card = cards.find(workspace, id);
        if (found.hasErrors()) {
            return page(workspace, card, Fields.of(found), "card", page);
        }
        cards.change(workspace, id, form.draft());
        return back(workspace, id, answer, "learn.changed");
    }

    @PostMapping(CARD + "/settling")
    @Needs(Right.CONTRIBUTE)
    String settle(
            Workspace workspace,
            @PathVariable("card") long id,
            @Valid @ModelAttribute SettleForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var card = cards.find(workspace, id);
        if (found.hasErrors()) {
            return page(workspace, card, Fields.of(found), "settling", page);
        }
        cards.settle(workspace, id, form.how(), Typed.text(form.reason()));
        Toast.undoable(answer, path(workspace, id) + "/reopening", "learn.settled");
        return "redirect:" + workspace.path() + "/learn";
    }

    @PostMapping(CARD + "/reopening")
    @Needs(Right.CONTRIBUTE)
    String reopen(Workspace workspace, @PathVariable("card") long id, RedirectAttributes answer) {
        cards.reopen(workspace, id);
        return back(workspace, id, answer, "learn.reopened");
    }

    @PostMapping(CARD + "/removal")
    @Needs(Right.RUN_INITIATIVE)
    String remove(Workspace workspace, @PathVariable("card") long id, RedirectAttributes answer) {
        cards.remove(workspace, id);
        Toast.undoable(answer, path(workspace, id) + "/return", "learn.removed");
        return "redirect:" + workspace.path() + "/learn";
    }

    @PostMapping(CARD + "/return")
    @Needs(Right.RUN_INITIATIVE)
    String restore(Workspace workspace, @PathVariable("card") long id, RedirectAttributes answer) {
        cards.restore(workspace, id);
        return back(workspace, id, answer, "learn.restored");
    }

    @PostMapping(CARD + "/links")
    @Needs(Right.CONTRIBUTE)
    String link(
            Workspace workspace,
            @PathVariable("card") long id,
            @Valid @ModelAttribute LinkForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        var card = cards.find(workspace, id);
        if (!found.hasErrors() && form.touches() == Touches.TASK && form.task() == null) {
            found.rejectValue("task", "learn.task.missing");
        } else if (!found.hasErrors()
                && named(form.touches())
                && Typed.text(form.name()).isEmpty()) {
            found.rejectValue("name", "learn.name.missing");
        }
        if (found.hasErrors()) {
            return page(workspace, card, Fields.of(found), "link", page);
        }
        var link = links.link(workspace, card, form.draft());
        Toast.undoable(answer, path(workspace, id) + "/links/" + link + "/removal", "learn.linked");
        return "redirect:" + path(workspace, id);
    }

    @PostMapping(CARD + "/links/{link}/removal")
    @Needs(Right.CONTRIBUTE)
    String unlink(
            Workspace workspace,
            @PathVariable("card") long id,
            @PathVariable("link") long link,
            RedirectAttributes answer) {
        links.unlink(workspace, cards.find(workspace, id), link);
        Toast.undoable(
                answer, path(workspace, id) + "/links/" + link + "/return", "learn.unlinked");
        return "redirect:" + path(workspace, id);
    }

    @PostMapping(CARD + "/links/{link}/return")
    @Needs(Right.CONTRIBUTE)
    String relink(
            Workspace workspace,
            @PathVariable("card") long id,
            @PathVariable("link") long link,
            RedirectAttributes answer) {
        links.relink(workspace, cards.find(workspace, id), link);
        return back(workspace, id, answer, "learn.relinked");
    }

    private static boolean named(Touches touches) {
        return touches != Touches.LEGACY && touches != Touches.TASK;
    }

    /// Shows the card; `sent` names the form that needs another look, the others start afresh.
    private String page(Workspace workspace, Card card, Fields fields, String sent, Model page) {
        var start = new HashMap<String, Object>();
        start.put("kind", card.kind());
        start.put("wording", card.wording());
        start.put("source", card.source());
        start.put("dated", card.dated() == null ? "" : card.dated());
        start.put("owner", card.owner());
        var empty = Fields.start(Map.of("strength", 2));
        page.addAttribute("workspace", workspace);
        page.addAttribute(
                "view", new View(workspace, card, tasks.all(workspace), owners.names(workspace)));
        page.addAttribute("problems", sent.isEmpty() ? empty : fields);
        page.addAttribute("fields", sent.equals("card") ? fields : Fields.start(start));
        page.addAttribute("settling", sent.equals("settling") ? fields : empty);
        page.addAttribute("linking", sent.equals("link") ? fields : empty);
        return "initiative/learn/card";
    }

    private static String back(
            Workspace workspace, long id, RedirectAttributes answer, String text) {
        Toast.show(answer, text);
        return "redirect:" + path(workspace, id);
    }

    private static String path(Workspace workspace, long id) {
        return workspace.path() + "/learn/cards/" + id;
    }
}
