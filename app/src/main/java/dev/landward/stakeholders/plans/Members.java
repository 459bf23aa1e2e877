package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Organisations;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may own a plan: the members of the organisation.
@Component
class Members {

    private final Organisations organisations;

    Members(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Names by number, as a form offers them.
    Map<String, String> names(Workspace workspace) {
        var names = new LinkedHashMap<String, String>();
        organisations
                .members(workspace)
                .forEach(member -> names.put(String.valueOf(member.account()), member.name()));
        return names;
    }

    /// @throws NotFound where the owner is no member
    void check(Workspace workspace, @Nullable AccountId owner) {
        if (owner != null
                && organisations.members(workspace).stream()
                        .noneMatch(member -> member.account() == owner.value())) {
            throw new NotFound();
        }
    }
}
