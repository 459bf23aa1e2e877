package dev.landward.initiative;

import dev.landward.initiative.Check.When;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the phases ask of the initiative itself: its purpose, and the system it replaces.
@Component
class ProfileChecks implements PhaseChecks {

    private final Initiatives initiatives;

    ProfileChecks(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        var profile = initiatives.profile(workspace);
        var checks = new ArrayList<Check>();
        checks.add(check("initiative.check.purpose", true, !profile.purpose().isEmpty(), 10));
        if (profile.kind() == Kind.REPLACE) {
            var legacy = profile.legacy();
            checks.add(check("initiative.check.legacy", true, legacy != null, 5));
            checks.add(
                    check(
                            "initiative.check.legacy-facts",
                            false,
                            legacy != null
                                    && !legacy.owner().isEmpty()
                                    && legacy.contractEnd() != null
                                    && legacy.yearlyCost() != null,
                            10));
        }
        return checks;
    }

    private static Check check(String key, boolean mandatory, boolean holds, int minutes) {
        return new Check(
                Phase.LEARN,
                When.EXIT,
                key,
                mandatory,
                Check.done(holds),
                minutes,
                "/settings",
                List.of());
    }
}
