package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is one and two steps from the focus of a network, cut to those of most weight, and the ties
/// among them.
final class Rings {

    private final List<Network.Person> people = new ArrayList<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final List<Network.Tie> ties;
    private final long hidden;

    private Rings(Network network, int visible) {
        var near = neighbours(network, Set.of(network.focus()));
        take(network, Set.of(network.focus()), 0, 1);
        // The first ring leaves the second at least a third of the room.
        boolean more = neighbours(network, near).size() > near.size();
        take(network, near, 1, more ? Math.max(1, visible * 2 / 3) : visible);
        var shown = new HashSet<>(steps.keySet());
        shown.remove(network.focus());
        take(network, neighbours(network, shown), 2, visible - people.size() + 1);
        hidden = (long) network.people().size() - people.size();
        ties =
                network.ties().stream()
                        .filter(tie ->
                                steps.containsKey(tie.one()) && steps.containsKey(tie.other()))
                        .toList();
    }

    /// Cost: O(people + ties).
    static Rings of(Network network, int visible) {
        return new Rings(network, visible);
    }

    private static Set<String> neighbours(Network network, Set<String> of) {
        var result = new HashSet<String>();
        for (var tie : network.ties()) {
            if (of.contains(tie.one())) {
                result.add(tie.other());
            }
            if (of.contains(tie.other())) {
                result.add(tie.one());
            }
        }
        return result;
    }

    private void take(Network network, Set<String> ids, int step, int most) {
        network.people().stream()
                .filter(person -> ids.contains(person.id()) && !steps.containsKey(person.id()))
                .limit(Math.max(0, most))
                .toList()
                .forEach(person -> {
                    people.add(person);
                    steps.put(person.id(), step);
                });
    }

    List<Network.Person> people() {
        return people;
    }

    int ring(Network.Person person) {
        return steps.getOrDefault(person.id(), 0);
    }

    List<Network.Tie> ties() {
        return ties;
    }

    /// How many people of the network are not among them.
    long hidden() {
        return hidden;
    }
}
