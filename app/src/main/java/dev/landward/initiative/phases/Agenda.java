package dev.landward.initiative.phases;

import dev.landward.initiative.Check;
import dev.landward.initiative.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agenda of a phase's working session: one item for each check that the phase closes on, and
/// what people made of it. Every item works on a check.
final class Agenda {

    private static final int CONFIRM = 2;

    private Agenda() {}

    /// An item: the check that it works on, and how long it takes.
    ///
    /// @param name what the item is called in a form
    /// @param check the check
    /// @param own whether somebody added it, so that it has words of its own
    /// @param wording what somebody wrote instead of the check's question; empty where nobody did
    /// @param fixed how many minutes somebody gave it, or `null`
    record Item(String name, Check check, boolean own, String wording, @Nullable Integer fixed) {

        /// What somebody gave it; else two to confirm what is done, or as long as the check says.
        int minutes() {
            if (fixed != null) {
                return fixed;
            }
            return check.state() == Check.State.DONE ? CONFIRM : check.minutes();
        }
    }

    /// What people made of an item.
    ///
    /// @param worksOn the name of the check
    /// @param removed whether it is off the agenda
    record Line(
            long id,
            String worksOn,
            boolean own,
            String wording,
            @Nullable Integer minutes,
            boolean removed) {}

    static List<Item> of(Phase phase, List<Check> checks) {
        return of(phase, checks, List.of());
    }

    /// What people arranged stands as they did; a check of which they have said nothing follows.
    static List<Item> of(Phase phase, List<Check> checks, List<Line> lines) {
        var made = made(phase, checks);
        var items = new ArrayList<Item>();
        for (var line : lines) {
            made.stream()
                    .filter(check -> !line.removed() && name(check).equals(line.worksOn()))
                    .findFirst()
                    .ifPresent(check -> items.add(item(line, check)));
        }
        made.stream()
                .filter(check -> lines.stream().noneMatch(line -> says(line, check)))
                .map(check -> new Item(name(check), check, false, "", null))
                .forEach(items::add);
        return items;
    }

    /// The checks that an item may work on: what is open comes before what is done, what is
    /// mandatory before what is not.
    static List<Check> made(Phase phase, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.guards(phase) || begins(check, phase))
                .sorted(Comparator.comparingInt(Agenda::order))
                .toList();
    }

    /// What a check is called in a form: its key may stand in several phases.
    static String name(Check check) {
        return "%s@%s@%s".formatted(check.key(), check.phase(), check.when());
    }

    private static Item item(Line line, Check check) {
        return new Item(
                String.valueOf(line.id()), check, line.own(), line.wording(), line.minutes());
    }

    private static boolean says(Line line, Check check) {
        return !line.own() && line.worksOn().equals(name(check));
    }

    private static boolean begins(Check check, Phase phase) {
        return check.when() == Check.When.ENTRY && check.phase() == phase;
    }

    private static int order(Check check) {
        return (check.state() == Check.State.DONE ? 2 : 0) + (check.mandatory() ? 0 : 1);
    }
}
