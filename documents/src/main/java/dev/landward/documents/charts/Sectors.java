package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every person of a network an angle: a sector a group, and within it near those they are
/// tied to.
///
/// Sectors are as wide as the more crowded of their rings asks for. Within a sector people are
/// ordered by the mean direction of their ties, in four passes, which takes out most crossings.
/// Cost: O(passes · (people log people + ties)).
final class Sectors {

    /// The part of the circle of one group, in radians from the top, clockwise.
    record Sector(Group group, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    private static final int PASSES = 4;
    private static final double APART = 0.07;

    private final Rings rings;
    private final double ratio;
    private final List<Sector> sectors = new ArrayList<>();
    private final Map<String, Double> angles = new HashMap<>();
    private final Map<String, List<String>> tied = new HashMap<>();

    /// @param ratio how much longer the second ring is than the first
    Sectors(Network network, Rings rings, double ratio) {
        this.rings = rings;
        this.ratio = ratio;
        for (var tie : rings.ties()) {
            tied.computeIfAbsent(tie.one(), _ -> new ArrayList<>()).add(tie.other());
            tied.computeIfAbsent(tie.other(), _ -> new ArrayList<>()).add(tie.one());
        }
        divide(network);
        for (int pass = 0; pass <= PASSES; pass++) {
            for (var sector : sectors) {
                spread(sector, 1);
                spread(sector, 2);
            }
        }
    }

    List<Sector> sectors() {
        return sectors;
    }

    double angle(Network.Person person) {
        return angles.getOrDefault(person.id(), 0.0);
    }

    private void divide(Network network) {
        var used = network.groups().stream().filter(g -> need(g) > 0).toList();
        double all = used.stream().mapToDouble(this::need).sum();
        double room = 2 * Math.PI - used.size() * APART;
        double from = APART / 2;
        for (var group : used) {
            double width = room * need(group) / all;
            sectors.add(new Sector(group, from, from + width));
            from += width + APART;
        }
    }

    private double need(Group group) {
        double need = Math.max(members(group, 1).size() * ratio, members(group, 2).size());
        return need == 0 ? 0 : Math.max(1.6, need);
    }

    private List<Network.Person> members(Group group, int ring) {
        return rings.people().stream()
                .filter(person -> rings.ring(person) == ring && person.group().equals(group.id()))
                .toList();
    }

    private void spread(Sector sector, int ring) {
        var members = members(sector.group(), ring);
        var wish = new HashMap<String, Double>();
        members.forEach(person -> wish.put(person.id(), wish(person, sector)));
        var ordered =
                members.stream()
                        .sorted(
                                Comparator.comparingDouble((Network.Person p) ->
                                                wish.getOrDefault(p.id(), 0.0))
                                        .thenComparing(Network.Person::id))
                        .toList();
        double width = (sector.to() - sector.from()) / Math.max(1, ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            angles.put(ordered.get(i).id(), sector.from() + (i + 0.5) * width);
        }
    }

    /// The mean turn from the sector's middle towards everybody tied to the person, the focus left
    /// out.
    private double wish(Network.Person person, Sector sector) {
        double sum = 0;
        int count = 0;
        for (var other : tied.getOrDefault(person.id(), List.of())) {
            var angle = angles.get(other);
            if (angle != null) {
                sum += Math.IEEEremainder(angle - sector.middle(), 2 * Math.PI);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
