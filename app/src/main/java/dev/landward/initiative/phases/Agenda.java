package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Phase;
import java.util.Comparator;
import java.util.List;

/// The agenda of a phase's working session: one item for each check that the phase closes on.
final class Agenda {

    private static final int CONFIRM = 2;

    private Agenda() {}

    /// An item: the check that it works on, and how long it takes.
    ///
    /// @param check the check
    /// @param minutes two to confirm what is done, else as long as the check says
    record Item(Check check, int minutes) {}

    static List<Item> of(Phase phase, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.guards(phase) || begins(check, phase))
                .sorted(Comparator.comparingInt(Agenda::order))
                .map(check ->
                        new Item(
                                check,
                                check.state() == Check.State.DONE ? CONFIRM : check.minutes()))
                .toList();
    }

    private static boolean begins(Check check, Phase phase) {
        return check.when() == Check.When.ENTRY && check.phase() == phase;
    }

    /// What is open comes before what is done, what is mandatory before what is not.
    private static int order(Check check) {
        return (check.state() == Check.State.DONE ? 2 : 0) + (check.mandatory() ? 0 : 1);
    }
}
