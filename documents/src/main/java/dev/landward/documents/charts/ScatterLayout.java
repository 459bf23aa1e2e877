package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides for every place of a scatter whether it is a swarm of marks or a bubble with its count.
final class ScatterLayout {

    /// A place drawn as a count.
    record Bubble(Place place, double x, double y, double radius) {}

    /// A point named in a line under its bubble.
    record Listed(Spot spot, String name, double textX, double baseline) {}

    private static final double LINE = 16;

    private final Scatter scatter;
    private final ScatterFrame frame;
    private final List<Point> chosen;
    private final boolean narrow;
    private final double font;
    private final Swarm.Grain grain;
    private final int largest;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Bubble> bubbles = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();

    ScatterLayout(Scatter scatter, Size size, ScatterFrame frame, List<Place> places) {
        this.scatter = scatter;
        this.frame = frame;
        narrow = size.narrow();
        font = size.small();
        chosen = scatter.points().stream().limit(size.pick(30, 9)).toList();
        largest = places.stream().mapToInt(p -> p.points().size()).max().orElse(0);
        grain = grain(places, size);
        for (var place : places) {
            if (counted(place)) {
                bubble(place);
            } else {
                swarm(place, place.points(), frame.room(place));
            }
        }
        spots.sort(Comparator.comparing(Spot::point, Scatter.FIRST));
    }

    List<Spot> spots() {
        return spots;
    }

    List<Bubble> bubbles() {
        return bubbles;
    }

    List<Listed> listed() {
        return listed;
    }

    private boolean counted(Place place) {
        int count = place.points().size();
        return (scatter.crowded() && count > 1) || count > capacity(place, Swarm.GRAINS.getLast());
    }

    private int capacity(Place place, Swarm.Grain of) {
        var room = frame.room(place);
        return Swarm.capacity(room.width(), room.height(), of);
    }

    private Swarm.Grain grain(List<Place> places, Size size) {
        var drawn = places.stream().filter(place -> !counted(place)).toList();
        return Swarm.GRAINS.stream()
                .skip(size.pick(0, 1))
                .filter(g -> drawn.stream().allMatch(p -> p.points().size() <= capacity(p, g)))
                .findFirst()
                .orElse(Swarm.GRAINS.getLast());
    }

    private void bubble(Place place) {
        var room = frame.room(place);
        var named = narrow ? List.<Point>of() : place.named(chosen);
        double lines = named.size() * LINE;
        double most =
                Math.min(narrow ? 24 : 27, Math.min(room.width(), room.height() - lines) * 0.46);
        double radius =
                Math.max(
                        narrow ? 11 : 12,
                        most * Math.sqrt(place.points().size() / (double) largest));
        double top = room.centre() - (2 * radius + lines) / 2;
        bubbles.add(new Bubble(place, room.middle(), top + radius, radius));
        double y = top + 2 * radius + LINE / 2 + 2;
        for (var point : named) {
            list(place, point, room, y);
            y += LINE;
        }
    }

    private void list(Place place, Point point, Box room, double y) {
        var name = Text.fit(Text.clean(point.name()), font, room.width() - 14);
        double left = room.middle() - (Text.width(name, font) + 11) / 2;
        var spot = new Spot(point, left + 4, y, 4.4, room, frame.region(place));
        listed.add(new Listed(spot, name, left + 12, y + 4.4));
    }

    private void swarm(Place place, List<Point> points, Box room) {
        var order = scatter.groupOrder();
        var members =
                points.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Point p) -> order.getOrDefault(p.group(), 0))
                                        .thenComparing(Scatter.FIRST))
                        .toList();
        var offsets = Swarm.places(members.size(), room.width(), room.height(), grain);
        double reachX =
                offsets.stream().mapToDouble(Swarm.Offset::x).max().orElse(0) + grain.radius();
        double reachY =
                offsets.stream().mapToDouble(Swarm.Offset::y).max().orElse(0) + grain.radius();
        double x = room.middle();
        double y = room.centre();
        var swarm = new Box(x - reachX, y - reachY, x + reachX, y + reachY);
        for (int i = 0; i < offsets.size(); i++) {
            var at = offsets.get(i);
            spots.add(
                    new Spot(
                            members.get(i),
                            x + at.x(),
                            y + at.y(),
                            grain.radius(),
                            swarm,
                            frame.region(place)));
        }
    }
}
