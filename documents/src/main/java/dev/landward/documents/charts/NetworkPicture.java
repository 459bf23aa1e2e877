package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws a [Network].
final class NetworkPicture {

    private record Node(int index, Network.Person person, int ring, double x, double y, double angle, double radius) {}

    private final Network network;
    private final Canvas canvas;
    private final double small;
    private final boolean narrow;
    private final Rings rings;
    private final Labels labels = new Labels();
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Node> order = new ArrayList<>();
    private final double[] across;
    private final double[] down;
    private final boolean far;
    private final double middleX;
    private double middleY;
    private double bottom;

    NetworkPicture(Network network, Canvas canvas) {
        this.network = network;
        this.canvas = canvas;
        small = canvas.size().small();
        narrow = canvas.size().narrow();
        rings = Rings.of(network, narrow ? Network.VISIBLE / 3 : Network.VISIBLE);
        far = rings.people().stream().anyMatch(p -> rings.ring(p) == 2);
        across = narrow ? new double[] {0, far ? 78 : 110, 148} : new double[] {0, far ? 140 : 190, 278};
        down = narrow ? new double[] {0, far ? 94 : 118, 178} : new double[] {0, far ? 122 : 170, 236};
        middleX = canvas.width() / 2;
    }

    void draw() {
        double y = Legend.draw(canvas, legend(), 0);
        double reach = down[far ? 2 : 1];
        middleY = y + reach + 48;
        bottom = middleY + reach + 44;
        var sectors = new Sectors(network, rings, far ? across[2] / across[1] : 1);
        place(sectors);
        circles();
        sectors.sectors().forEach(sector -> arc(sector));
        canvas.openGroup("ties");
        rings.ties().forEach(this::tie);
        canvas.close();
        order.forEach(node -> labels.avoid(Box.around(node.x(), node.y(), node.radius() + 1)));
        var names = names(sectors);
        canvas.openGroup("marks");
        order.forEach(this::mark);
        canvas.close();
        names.forEach(Runnable::run);
        if (rings.hidden() > 0) {
            canvas.text(canvas.words().more(rings.hidden()), 0, bottom + 14, Anchor.START, small, Ink.QUIET);
            bottom += 20;
        }
        canvas.height(bottom + 2);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        boolean outside = rings.people().stream().anyMatch(Network.Person::outside);
        if (outside) {
            entries.add(new Legend.Entry(new Legend.Dot(Tone.QUIET, Shape.CIRCLE), network.terms().inside(), "inside"));
            entries.add(new Legend.Entry(new Legend.Dot(Tone.QUIET, Shape.DIAMOND), network.terms().outside(), "outside"));
        }
        if (narrow) {
            network.groups().stream()
                    .filter(g -> rings.people().stream().anyMatch(p -> p.group().equals(g.id())))
                    .forEach(g -> entries.add(new Legend.Entry(new Legend.Field(g.tone()), g.name(), "g:" + g.id())));
        }
        var kinds = network.kinds();
        for (int i = 0; i < kinds.size(); i++) {
            entries.add(new Legend.Entry(new Legend.Line(Tone.QUIET, Dash.nth(i), 2), kinds.get(i), "k" + i));
        }
        return entries;
    }

    private void place(Sectors sectors) {
        for (var person : rings.people()) {
            int ring = rings.ring(person);
            double angle = sectors.angle(person);
            double radius = ring == 0 ? canvas.size().pick(13, 11) : ring == 1 ? canvas.size().pick(7.5, 6.5) : canvas.size().pick(5.4, 4.8);
            double x = middleX + across[ring] * Math.sin(angle);
            double y = middleY - down[ring] * Math.cos(angle);
            var node = new Node(order.size(), person, ring, x, y, angle, radius);
            nodes.put(person.id(), node);
            order.add(node);
        }
    }

    private void circles() {
        for (int ring = 1; ring <= (far ? 2 : 1); ring++) {
            canvas.stroke(ellipse(0, 2 * Math.PI, across[ring], down[ring]).close(), Ink.RING, 1, Dash.SOLID);
        }
    }

    private Path ellipse(double from, double to, double a, double b) {
        int steps = Math.max(4, (int) Math.ceil((to - from) / 0.12));
        var path = canvas.path();
        for (int i = 0; i <= steps; i++) {
            double angle = from + (to - from) * i / steps;
            double x = middleX + a * Math.sin(angle);
            double y = middleY - b * Math.cos(angle);
            path = i == 0 ? path.move(x, y) : path.line(x, y);
        }
        return path;
    }

    private double rim() {
        return far ? canvas.size().pick(11.5, 10) : canvas.size().pick(15.0, 13);
    }

    private void arc(Sectors.Sector sector) {
        double a = across[far ? 2 : 1] + rim();
        double b = down[far ? 2 : 1] + rim();
        canvas.stroke(ellipse(sector.from(), sector.to(), a, b), Ink.line(sector.group().tone()), 3, Dash.SOLID);
        for (double angle = sector.from(); angle <= sector.to(); angle += 0.03) {
            labels.avoid(Box.around(middleX + a * Math.sin(angle), middleY - b * Math.cos(angle), 2));
        }
    }

    private void tie(Network.Tie tie) {
        var one = node(tie.one());
        var other = node(tie.other());
        int kind = network.kinds().indexOf(tie.kind());
        var text = one.person().name() + " – " + other.person().name() + " · " + tie.kind() + " · "
                + canvas.reader().format().number(tie.strength());
        canvas.open(Mark.of(text)
                .with("a", Integer.toString(one.index()))
                .with("b", Integer.toString(other.index()))
                .with("k", "k" + kind));
        boolean main = one.ring() == 0 || other.ring() == 0;
        double width = main ? 0.8 + 0.7 * tie.strength() : 0.5 + 0.35 * tie.strength();
        canvas.stroke(main ? straight(one, other) : around(one, other), main ? Ink.MAIN_TIE : Ink.TIE, width, Dash.nth(kind));
        canvas.close();
    }

    private Path straight(Node one, Node other) {
        return canvas.path().move(one.x(), one.y()).line(other.x(), other.y());
    }

    /// Goes round the focus, not across it: the middle stays for the focus's own ties.
    private Path around(Node one, Node other) {
        double turn = Math.IEEEremainder(other.angle() - one.angle(), 2 * Math.PI);
        double swing = Math.min(1.5, 1 / Math.cos(turn / 3)) * (one.ring() == other.ring() ? 0.8 : 1);
        double a = Math.min((across[one.ring()] + across[other.ring()]) / 2 * swing, across[2] * 0.98);
        double b = Math.min((down[one.ring()] + down[other.ring()]) / 2 * swing, down[2] * 0.98);
        double first = one.angle() + turn / 3;
        double second = one.angle() + turn * 2 / 3;
        return canvas.path().move(one.x(), one.y()).cubic(
                middleX + a * Math.sin(first), middleY - b * Math.cos(first),
                middleX + a * Math.sin(second), middleY - b * Math.cos(second),
                other.x(), other.y());
    }

    private Node node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("not drawn: " + id);
        }
        return node;
    }

    private void mark(Node node) {
        var person = node.person();
        var group = network.groups().get(network.groupOrder().getOrDefault(person.group(), 0));
        var side = person.outside() ? network.terms().outside() : network.terms().inside();
        canvas.open(new Mark(person.name() + " · " + group.name() + " · " + side, Href.checked(person.href()), person.outside() ? "outside" : "inside", List.of())
                .with("n", Integer.toString(node.index())));
        canvas.shape(person.outside() ? Shape.DIAMOND : Shape.CIRCLE, node.x(), node.y(), node.radius(), group.tone());
        canvas.close();
    }

    private List<Runnable> names(Sectors sectors) {
        var result = new ArrayList<Runnable>();
        order.stream().limit(1).forEach(focus -> name(focus, result));
        if (!narrow) {
            sectors.sectors().forEach(sector -> groupName(sector, result));
        }
        order.stream()
                .skip(1)
                .sorted(Comparator.comparingInt(Node::ring).thenComparingInt(Node::index))
                .limit(canvas.size().pick(90, 16))
                .forEach(node -> name(node, result));
        return result;
    }

    private Box bounds() {
        return new Box(0, middleY - down[2] - 120, canvas.width(), bottom);
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
                var first = new Labels.Place(place.x(), place.baseline() - (lines.size() - 1) * 15 * lift, place.anchor());
                if (labels.place(lines, small * 1.18, 15, first, bounds())) {
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
        double drop = anchor == Anchor.MIDDLE
                ? (Math.cos(angle) > 0 ? -gap - 1 : gap + small * 0.8)
                : small * (0.35 - 0.5 * Math.cos(angle));
        return new Labels.Place(x + shift, y + drop, anchor);
    }

    private void name(Node node, List<Runnable> result) {
        var text = Text.fit(Text.clean(node.person().name()), small * (node.ring() == 0 ? 1.18 : 1), canvas.size().pick(150, 104));
        double size = small * (node.ring() == 0 ? 1.18 : 1);
        var places = node.ring() == 2 ? beyondRim(node) : besides(node, node.radius() + 4);
        labels.place(text, size, places, bounds())
                .ifPresent(place -> result.add(() -> canvas.text(text, place.x(), place.baseline(), place.anchor(), small, node.ring() == 0 ? Ink.STRONG : Ink.LABEL)));
    }

    private List<Labels.Place> beyondRim(Node node) {
        return List.of(beyondRim(node.angle(), 5), beyondRim(node.angle(), 10));
    }

    private Labels.Place beyondRim(double angle, double gap) {
        int ring = far ? 2 : 1;
        double out = rim() + gap;
        double x = middleX + (across[ring] + out) * Math.sin(angle);
        double y = middleY - (down[ring] + out) * Math.cos(angle);
        return outward(x, y, angle, 0);
    }

    private List<Labels.Place> besides(Node node, double gap) {
        return List.of(
                outward(node.x(), node.y(), node.angle(), gap),
                new Labels.Place(node.x() + gap, node.y() + small * 0.35, Anchor.START),
                new Labels.Place(node.x() - gap, node.y() + small * 0.35, Anchor.END),
                new Labels.Place(node.x(), node.y() - gap, Anchor.MIDDLE),
                new Labels.Place(node.x(), node.y() + gap + small * 0.75, Anchor.MIDDLE));
    }
}
