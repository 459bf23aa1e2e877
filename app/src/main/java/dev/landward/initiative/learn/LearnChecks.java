package dev.landward.initiative.learn;

import dev.landward.initiative.Check;
import dev.landward.initiative.Check.When;
import dev.landward.initiative.Phase;
import dev.landward.initiative.PhaseChecks;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the phase Learn asks of its board.
@Component
class LearnChecks implements PhaseChecks {

    private final Cards cards;

    LearnChecks(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<Check> checks(Workspace workspace) {
        var all = cards.all(workspace);
        var drivers = all.stream().filter(card -> card.kind() == Kind.DRIVER).toList();
        var linked = drivers.stream().filter(card -> !card.unlinked()).count();
        var unknowns = all.stream().filter(card -> card.kind() == Kind.UNKNOWN).toList();
        var loose = unknowns.stream().filter(Card::loose).count();
        var facts = all.stream().filter(card -> card.kind() == Kind.FACT).toList();
        var sourced =
                facts.stream()
                        .filter(card -> !card.source().isEmpty() && card.dated() != null)
                        .count();
        return List.of(
                check(
                        "learn.check.drivers",
                        true,
                        Check.done(!drivers.isEmpty() && linked == drivers.size()),
                        List.of(linked, drivers.size())),
                check(
                        "learn.check.unknowns",
                        true,
                        unknowns.isEmpty() ? Check.State.UNKNOWN : Check.done(loose == 0),
                        List.of(unknowns.size() - loose, unknowns.size())),
                check(
                        "learn.check.facts",
                        false,
                        facts.isEmpty() ? Check.State.UNKNOWN : Check.done(sourced == facts.size()),
                        List.of(sourced, facts.size())));
    }

    private static Check check(
            String key, boolean mandatory, Check.State state, List<Object> numbers) {
        return new Check(Phase.LEARN, When.EXIT, key, mandatory, state, 15, "/learn", numbers);
    }
}
