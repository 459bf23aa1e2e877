package dev.landward.initiative.learn;

import dev.landward.initiative.Owners;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.initiative.things.Tagging;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import dev.landward.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The learn board, with a summary on top and the impact map of the drivers.
@Controller
@Needs(Right.SEE_INITIATIVE)
class LearnPage {

    private final Cards cards;
    private final Owners owners;
    private final Tagging tags;

    LearnPage(Cards cards, Owners owners, Tagging tags) {
        this.cards = cards;
        this.owners = owners;
        this.tags = tags;
    }

    record CardForm(
            @NotNull(message = "{web.choice.wrong}") Kind kind,
            @NotBlank(message = "{learn.wording.missing}")
                    @Size(max = 500, message = "{learn.wording.long}")
                    String wording,
            @Size(max = 500, message = "{learn.wording.long}") @Nullable String source,
            @Typed.Day @Nullable String dated,
            @Size(max = 200, message = "{initiative.name.long}") @Nullable String owner) {

        Cards.Draft draft() {
            return new Cards.Draft(
                    kind,
                    Typed.text(wording),
                    Typed.text(source),
                    Typed.day(dated),
                    Typed.text(owner));
        }
    }

    /// All cards, by kind.
    record Board(List<Card> cards) {

        List<Card> of(Kind kind) {
            return cards.stream().filter(card -> card.kind() == kind).toList();
        }

        List<Card> unlinked() {
            return cards.stream().filter(Card::unlinked).toList();
        }

        long loose() {
            return cards.stream().filter(Card::loose).count();
        }
    }

    @GetMapping("/initiatives/{initiative}/learn")
    String board(
            Workspace workspace,
            @RequestParam(name = "tag", defaultValue = "") String tag,
            Model page) {
        var all = cards.all(workspace);
        var asked = Typed.number(tag);
        var carrying = asked == null ? null : tags.carrying(workspace, "card", asked);
        page.addAttribute("workspace", workspace);
        page.addAttribute("none", all.isEmpty());
        page.addAttribute(
                "board",
                new Board(
                        all.stream()
                                .filter(card -> carrying == null || carrying.contains(card.id()))
                                .toList()));
        page.addAttribute("tags", tags.all(workspace));
        page.addAttribute("tagged", tags.of(workspace, "card"));
        page.addAttribute("tag", tag);
        return "initiative/learn/board";
    }

    @GetMapping("/initiatives/{initiative}/learn/cards/new")
    @Needs(Right.CONTRIBUTE)
    String ask(
            Workspace workspace,
            @RequestParam(name = "kind", defaultValue = "") String wanted,
            Model page) {
        var kind =
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().equals(wanted))
                        .findAny()
                        .orElse(Kind.DRIVER);
        return form(workspace, Fields.start(Map.of("kind", kind)), page);
    }

    @PostMapping("/initiatives/{initiative}/learn/cards")
    @Needs(Right.CONTRIBUTE)
    String add(
            Workspace workspace,
            @Valid @ModelAttribute CardForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (found.hasErrors()) {
            return form(workspace, Fields.of(found), page);
        }
        var id = cards.add(workspace, form.draft());
        if (form.kind() == Kind.DRIVER) {
            Toast.show(answer, "learn.added.driver");
            return "redirect:" + workspace.path() + "/learn/cards/" + id;
        }
        Toast.show(answer, "learn.added");
        return "redirect:" + workspace.path() + "/learn";
    }

    private String form(Workspace workspace, Fields fields, Model page) {
        page.addAttribute("workspace", workspace);
        page.addAttribute("fields", fields);
        page.addAttribute("names", owners.names(workspace));
        return "initiative/learn/new-card";
    }
}
