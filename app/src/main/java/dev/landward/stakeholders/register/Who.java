package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.standings.Filter;
import dev.landward.stakeholders.standings.Sort;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds whom a typed name means, in a register that may be too long to choose from. Nobody chooses
/// whoever was erased.
@Component
class Who {

    private static final int OFFERED = 500;
    private static final Pattern NUMBERED = Pattern.compile(".*#(\\d{1,18})");

    private final Standings standings;

    Who(Standings standings) {
        this.standings = standings;
    }

    /// Names to offer while somebody types, such as `Ana Ortiz #12`.
    List<String> offered(Workspace workspace) {
        return page(workspace, "", null).stream().map(Who::name).toList();
    }

    /// The organisations to choose from, by number.
    Map<String, String> organisations(Workspace workspace) {
        var names = new LinkedHashMap<String, String>();
        page(workspace, "", StakeholderKind.ORGANISATION)
                .forEach(one -> names.put(String.valueOf(one.id().value()), one.name()));
        return names;
    }

    /// Finds the one whom a typed name means: by number, by the whole name, else by words that fit
    /// nobody else.
    Optional<Standing> find(Workspace workspace, String typed) {
        var numbered = NUMBERED.matcher(typed.strip());
        if (numbered.matches()) {
            var id = new StakeholderId(Long.parseLong(numbered.group(1)));
            return standings.find(workspace, id).filter(one -> !one.erased());
        }
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var found = page(workspace, typed, null);
        var same =
                found.stream().filter(one -> one.name().equalsIgnoreCase(typed.strip())).toList();
        var best = same.isEmpty() ? found : same;
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    static String name(Standing standing) {
        return standing.name() + " #" + standing.id().value();
    }

    private List<Standing> page(Workspace workspace, String text, @Nullable StakeholderKind kind) {
        var filter = new Filter(text, null, null, kind, null, false, Set.of(), null);
        return standings.page(workspace, filter, Sort.NAME, 0, OFFERED).rows().stream()
                .filter(one -> !one.erased())
                .toList();
    }
}
