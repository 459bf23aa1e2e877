package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names the focus, the groups around the rim and, by weight, as many people as find room.
final class NetworkNames {

    private final Canvas canvas;
    private final NetworkFrame frame;
    private final Labels labels;
    private final double small;

    NetworkNames(Canvas canvas, NetworkFrame frame, Labels labels) {
        this.canvas = canvas;
        this.frame = frame;
        this.labels = labels;
        small = canvas.size().small();
    }

    /// Takes a place for each name that has one, and returns what draws them.
    List<Runnable> place(List<NetworkNode> order, List<Sectors.Sector> sectors) {
        var result = new ArrayList<Runnable>();
        order.stream().limit(1).forEach(focus -> name(focus, result));
        if (!canvas.size().narrow()) {
            sectors.forEach(sector -> groupName(sector, result));
        }
        order.stream()
                .skip(1)
                .sorted(
                        Comparator.comparingInt(NetworkNode::ring)
                                .thenComparingInt(NetworkNode::index))
                .limit(canvas.size().pick(90, 16))
                .forEach(node -> name(node, result));
        return result;
    }

    private void groupName(Sectors.Sector sector, List<Runnable> result) {
        var name = Text.clean(sector.group().name());
        for (int rows = 1; rows <= 2; rows++) {
            var lines = Text.wrap(name, small * 1.18, canvas.size().pick(160, 88), rows);
            if (rows == 1 && lines.getFirst().endsWith("…")) {
                continue;
            }
            for (double part : new double[] {0.5, 0.35, 0.65, 0.2, 0.8}) {
                double angle = sector.from() + (sector.to() - sector.from()) * part;
                var place = beyondRim(angle, 8);
                double lift = place.anchor() != Anchor.MIDDLE ? 0.5 : Math.cos(angle) > 0 ? 1 : 0;
                var first =
                        new Labels.Place(
                                place.x(),
                                place.baseline() - (lines.size() - 1) * 15 * lift,
                                place.anchor());
                if (labels.place(lines, small * 1.18, 15, first, frame.bounds())) {
                    result.add(() -> block(lines, first));
                    return;
                }
            }
        }
    }

    private void block(List<String> lines, Labels.Place first) {
        double y = first.baseline();
        for (var line : lines) {
            canvas.text(line, first.x(), y, first.anchor(), small, Ink.STRONG);
            y += 15;
        }
    }

    private Labels.Place outward(double x, double y, double angle, double gap) {
        double side = Math.sin(angle);
        var anchor = side > 0.25 ? Anchor.START : side < -0.25 ? Anchor.END : Anchor.MIDDLE;
        double shift = anchor == Anchor.MIDDLE ? 0 : Math.signum(side) * gap;
        double drop =
                anchor == Anchor.MIDDLE
                        ? (Math.cos(angle) > 0 ? -gap - 1 : gap + small * 0.8)
                        : small * (0.35 - 0.5 * Math.cos(angle));
        return new Labels.Place(x + shift, y + drop, anchor);
    }

    private void name(NetworkNode node, List<Runnable> result) {
        var text =
                Text.fit(
                        Text.clean(node.person().name()),
                        small * (node.ring() == 0 ? 1.18 : 1),
                        canvas.size().pick(150, 104));
        double size = small * (node.ring() == 0 ? 1.18 : 1);
        var places = node.ring() == 2 ? beyondRim(node) : besides(node, node.radius() + 4);
        labels.place(text, size, places, frame.bounds())
                .ifPresent(place ->
                        result.add(() ->
                                canvas.text(
                                        text,
                                        place.x(),
                                        place.baseline(),
                                        place.anchor(),
                                        small,
                                        node.ring() == 0 ? Ink.STRONG : Ink.LABEL)));
    }

    private List<Labels.Place> beyondRim(NetworkNode node) {
        return List.of(beyondRim(node.angle(), 5), beyondRim(node.angle(), 10));
    }

    private Labels.Place beyondRim(double angle, double gap) {
        double out = frame.rim() + gap;
        double x = frame.x(angle, frame.across(frame.rings()) + out);
        double y = frame.y(angle, frame.down(frame.rings()) + out);
        return outward(x, y, angle, 0);
    }

    private List<Labels.Place> besides(NetworkNode node, double gap) {
        return List.of(
                outward(node.x(), node.y(), node.angle(), gap),
                new Labels.Place(node.x() + gap, node.y() + small * 0.35, Anchor.START),
                new Labels.Place(node.x() - gap, node.y() + small * 0.35, Anchor.END),
                new Labels.Place(node.x(), node.y() - gap, Anchor.MIDDLE),
                new Labels.Place(node.x(), node.y() + gap + small * 0.75, Anchor.MIDDLE));
    }
}
