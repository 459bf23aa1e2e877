package dev.landward.administration;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Members;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Role;
import dev.landward.web.Toast;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who belongs to the organisation, what they are, and what it is called.
@Controller
@Needs(Right.ADMINISTER)
class MembersPage {

    private static final String MEMBERS = "/organisations/{organisation}/members";

    private final Organisations organisations;
    private final Members members;

    MembersPage(Organisations organisations, Members members) {
        this.organisations = organisations;
        this.members = members;
    }

    @Bean
    static Place membersDesk() {
        return Place.desk(10, "administration.members", "/members", "people");
    }

    record NameForm(
            @NotBlank(message = "{administration.name.missing}")
                    @Size(max = 200, message = "{administration.name.long}")
                    @Nullable String name) {}

    @GetMapping("/organisations/{organisation}")
    String start(Membership membership) {
        return "redirect:" + membership.path() + "/members";
    }

    @GetMapping(MEMBERS)
    String list(Membership membership, Model page) {
        return list(membership, Fields.start(Map.of("name", membership.name())), page);
    }

    @PostMapping(MEMBERS + "/{account}/role")
    String change(
            Membership membership,
            @PathVariable("account") long account,
            @RequestParam String role,
            RedirectAttributes answer) {
        var outcome = members.change(membership, new AccountId(account), role(role));
        return answer(membership, outcome, answer, "administration.role.changed", null);
    }

    @PostMapping(MEMBERS + "/{account}/removal")
    String remove(
            Membership membership,
            @PathVariable("account") long account,
            RedirectAttributes answer) {
        var outcome = members.remove(membership, new AccountId(account));
        var undo = membership.path() + "/members/" + account + "/return";
        return answer(membership, outcome, answer, "administration.member.removed", undo);
    }

    @PostMapping(MEMBERS + "/{account}/return")
    String restore(
            Membership membership,
            @PathVariable("account") long account,
            RedirectAttributes answer) {
        members.restore(membership, new AccountId(account));
        return answer(membership, Members.Outcome.DONE, answer, "administration.member.back", null);
    }

    @PostMapping("/organisations/{organisation}/name")
    String rename(
            Membership membership,
            @Valid @ModelAttribute NameForm form,
            BindingResult found,
            Model page,
            RedirectAttributes answer) {
        if (form.name() == null || found.hasErrors()) {
            return list(membership, Fields.of(found), page);
        }
        members.rename(membership, form.name());
        return answer(membership, Members.Outcome.DONE, answer, "administration.renamed", null);
    }

    private String list(Membership membership, Fields fields, Model page) {
        page.addAttribute("membership", membership);
        page.addAttribute("members", organisations.members(membership));
        page.addAttribute("fields", fields);
        return "administration/members";
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String answer(
            Membership membership,
            Members.Outcome outcome,
            RedirectAttributes answer,
            String done,
            @Nullable String undo) {
        switch (outcome) {
            case LAST_ADMINISTRATOR -> Toast.show(answer, "administration.last");
            case DONE -> {
                if (undo == null) {
                    Toast.show(answer, done);
                } else {
                    Toast.undoable(answer, undo, done);
                }
            }
        }
        return "redirect:" + membership.path() + "/members";
    }
}
