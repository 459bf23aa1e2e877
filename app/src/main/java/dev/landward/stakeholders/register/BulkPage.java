package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Toast;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes those who were ticked in the register.
@Controller
@Needs(Right.EDIT_PEOPLE)
class BulkPage {

    private final Bulk bulk;

    BulkPage(Bulk bulk) {
        this.bulk = bulk;
    }

    @PostMapping("/initiatives/{initiative}/people/bulk")
    String change(
            Workspace workspace,
            @RequestParam(required = false) @Nullable List<Long> who,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(required = false) @Nullable Long group,
            RedirectAttributes answer) {
        var at = workspace.path() + "/people";
        if (who == null || who.isEmpty()) {
            Toast.show(answer, "register.bulk.nobody");
            return "redirect:" + at;
        }
        var chosen = who.stream().distinct().map(StakeholderId::new).toList();
        if (deed.equals("remove")) {
            bulk.remove(workspace, chosen);
            Toast.undoable(
                    answer,
                    at + "/bulk/undo?deed=restore&who=" + joined(chosen),
                    "register.bulk.removed",
                    chosen.size());
            return "redirect:" + at;
        }
        var changed = changed(workspace, chosen, deed, group);
        if (changed.isEmpty()) {
            Toast.show(answer, "register.bulk.nothing");
        } else {
            Toast.undoable(
                    answer,
                    at + "/bulk/undo?deed=change&who=" + joined(changed),
                    "register.bulk.changed",
                    changed.size());
        }
        return "redirect:" + at;
    }

    @PostMapping("/initiatives/{initiative}/people/bulk/undo")
    String undo(
            Workspace workspace,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String deed,
            RedirectAttributes answer) {
        var chosen =
                Arrays.stream(who.split(","))
                        .filter(number -> number.matches("\\d{1,18}"))
                        .map(number -> new StakeholderId(Long.parseLong(number)))
                        .toList();
        if (chosen.isEmpty()) {
            throw new NotFound();
        }
        if (deed.equals("restore")) {
            bulk.restore(workspace, chosen);
        } else {
            bulk.undo(workspace, chosen);
        }
        Toast.show(answer, "register.undone");
        return "redirect:" + workspace.path() + "/people";
    }

    private List<StakeholderId> changed(
            Workspace workspace, List<StakeholderId> who, String deed, @Nullable Long group) {
        return switch (deed) {
            case "group" -> bulk.group(workspace, who, group == null ? null : new GroupId(group));
            case "key" -> bulk.key(workspace, who, true);
            case "not-key" -> bulk.key(workspace, who, false);
            default -> List.of();
        };
    }

    private static String joined(List<StakeholderId> who) {
        return who.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(","));
    }
}
