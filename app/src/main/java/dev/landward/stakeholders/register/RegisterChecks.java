package dev.landward.stakeholders.register;

import dev.landward.initiative.Check;
import dev.landward.initiative.Check.State;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the phases ask of the register: somebody in it, seven things known of each key stakeholder,
/// and every decider assessed.
@Component
class RegisterChecks implements PhaseChecks {

    private final Standings standings;

    RegisterChecks(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        var everybody = standings.all(workspace);
        var keys = everybody.stream().filter(Analyses::key).toList();
        var whole = keys.stream().filter(one -> Words.ofSeven(one).isEmpty()).count();
        var deciders =
                everybody.stream()
                        .filter(one -> one.decisionRole() == DecisionRole.DECIDER)
                        .toList();
        var assessed = deciders.stream().filter(RegisterChecks::assessed).count();
        return List.of(
                check(
                        "register.check.anybody",
                        false,
                        Check.done(!everybody.isEmpty()),
                        "/people",
                        List.of(everybody.size())),
                check(
                        "register.check.deciders",
                        true,
                        state(deciders, assessed),
                        "/people/gaps",
                        List.of(assessed, deciders.size())),
                check(
                        "register.check.keys",
                        false,
                        state(keys, whole),
                        "/people/gaps",
                        List.of(whole, keys.size())));
    }

    private static boolean assessed(Standing one) {
        return Words.lastJudged(one) != null;
    }

    /// Nobody can say it of nobody.
    private static State state(List<Standing> of, long done) {
        return of.isEmpty() ? State.UNKNOWN : Check.done(done == of.size());
    }

    private static Check check(
            String key, boolean mandatory, State state, String path, List<Object> numbers) {
        return new Check(Phase.LEARN, Check.When.EXIT, key, mandatory, state, 20, path, numbers);
    }
}
