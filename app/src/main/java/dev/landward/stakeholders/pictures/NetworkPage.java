package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.ties.Tie;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who listens to whom around one person, and the best routes to them.
@Controller
@Needs(Right.SEE_PEOPLE)
class NetworkPage {

    private final Crowds crowds;
    private final Ties ties;

    NetworkPage(Crowds crowds, Ties ties) {
        this.crowds = crowds;
        this.ties = ties;
    }

    @GetMapping("/initiatives/{initiative}/people/network")
    String show(Workspace workspace, @RequestParam Map<String, String> typed, Model page) {
        var choice = TieChoice.of(typed);
        var crowd = crowds.of(workspace, new Choice(null, null, false, choice.on()));
        var chosen =
                ties.network(workspace, choice.filter()).stream()
                        .filter(tie -> tie.details().strength() >= choice.strength())
                        .toList();
        var focus = focus(crowd, choice, chosen);
        page.addAttribute("workspace", workspace);
        page.addAttribute("crowd", crowd);
        page.addAttribute("fields", fields(choice, focus));
        page.addAttribute("focus", focus);
        page.addAttribute("ties", chosen.size());
        if (focus != null) {
            page.addAttribute("picture", new NetworkPicture(crowd, focus, chosen));
            page.addAttribute("routes", Reach.to(focus.id().value(), crowd.people(), chosen));
        }
        return "stakeholders/pictures/network";
    }

    private static Fields fields(TieChoice choice, @Nullable Standing focus) {
        var fields = new HashMap<String, Object>(choice.fields());
        if (focus != null) {
            fields.put("person", focus.id().value());
        }
        return Fields.start(fields);
    }

    /// Who was chosen, else who has most ties, else who comes first.
    private static @Nullable Standing focus(Crowd crowd, TieChoice choice, List<Tie> ties) {
        var person = choice.person();
        if (person != null) {
            long wanted = person;
            return crowd.people().stream()
                    .filter(one -> one.id().value() == wanted)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        var count = new HashMap<Long, Integer>();
        for (var tie : ties) {
            count.merge(tie.details().from().value(), 1, Integer::sum);
            count.merge(tie.details().to().value(), 1, Integer::sum);
        }
        return crowd.people().stream()
                .max(
                        Comparator.comparingInt(
                                        (Standing one) -> count.getOrDefault(one.id().value(), 0))
                                .thenComparingLong(one -> -one.id().value()))
                .orElse(null);
    }
}
