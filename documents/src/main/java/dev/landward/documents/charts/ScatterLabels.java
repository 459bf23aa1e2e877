package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;

/// Names the points of most weight where there is room, with a thin line to those inside a swarm.
final class ScatterLabels {

    private final Canvas canvas;
    private final Labels labels;
    private final double font;

    ScatterLabels(Canvas canvas, Labels labels) {
        this.canvas = canvas;
        this.labels = labels;
        font = canvas.size().small();
    }

    /// Draws the lines, which lie under the marks, and returns what draws the names over them.
    Runnable draw(List<Spot> spots) {
        var names = new ArrayList<Runnable>();
        int room = canvas.size().pick(26, 8);
        for (var spot : spots.subList(0, Math.min(spots.size(), 3 * room))) {
            if (names.size() == room) {
                break;
            }
            var text =
                    Text.fit(Text.clean(spot.point().name()), font, canvas.size().pick(150, 110));
            labels.place(text, font, places(spot), spot.region())
                    .ifPresent(place -> {
                        leader(spot, place);
                        names.add(() ->
                                canvas.text(
                                        text,
                                        place.x(),
                                        place.baseline(),
                                        place.anchor(),
                                        font,
                                        Ink.LABEL));
                    });
        }
        return () -> {
            canvas.openGroup("names");
            names.forEach(Runnable::run);
            canvas.close();
        };
    }

    private static List<Labels.Place> places(Spot spot) {
        double gap = spot.radius() + 4;
        double base = spot.y() + 4.4;
        var swarm = spot.swarm();
        var places =
                new ArrayList<>(
                        List.of(
                                new Labels.Place(spot.x() + gap, base, Anchor.START),
                                new Labels.Place(spot.x() - gap, base, Anchor.END),
                                new Labels.Place(spot.x(), spot.y() - gap, Anchor.MIDDLE),
                                new Labels.Place(spot.x(), spot.y() + gap + 9, Anchor.MIDDLE)));
        for (double shift : new double[] {0, -15, 15, -29, 29}) {
            places.add(new Labels.Place(swarm.right() + 7, base + shift, Anchor.START));
            places.add(new Labels.Place(swarm.left() - 7, base + shift, Anchor.END));
        }
        places.add(new Labels.Place(spot.x(), swarm.top() - 5, Anchor.MIDDLE));
        places.add(new Labels.Place(spot.x(), swarm.bottom() + 14, Anchor.MIDDLE));
        places.add(new Labels.Place(swarm.middle(), swarm.top() - 5, Anchor.MIDDLE));
        places.add(new Labels.Place(swarm.middle(), swarm.bottom() + 14, Anchor.MIDDLE));
        return places;
    }

    private void leader(Spot spot, Labels.Place place) {
        double toX =
                place.anchor() == Anchor.START
                        ? place.x() - 2
                        : place.anchor() == Anchor.END ? place.x() + 2 : place.x();
        double middle = place.baseline() - 4.4;
        double toY =
                place.anchor() != Anchor.MIDDLE
                        ? middle
                        : middle < spot.y() ? middle + 7 : middle - 8;
        if (Math.hypot(toX - spot.x(), toY - spot.y()) > spot.radius() + 7) {
            canvas.line(spot.x(), spot.y(), toX, toY, Ink.LEADER);
        }
    }
}
