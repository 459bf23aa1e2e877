package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws a [Network].
final class NetworkPicture {

    private final Network network;
    private final Canvas canvas;
    private final double small;
    private final boolean narrow;
    private final Rings rings;
    private final Labels labels = new Labels();
    private final Map<String, NetworkNode> nodes = new HashMap<>();
    private final List<NetworkNode> order = new ArrayList<>();
    private final List<String> kinds;
    private final Map<String, Integer> groups;

    NetworkPicture(Network network, Canvas canvas) {
        this.network = network;
        this.canvas = canvas;
        small = canvas.size().small();
        narrow = canvas.size().narrow();
        rings = Rings.of(network, narrow ? Network.VISIBLE / 3 : Network.VISIBLE);
        kinds = network.kinds();
        groups = network.groupOrder();
    }

    void draw() {
        double y = Legend.draw(canvas, legend(), 0);
        boolean far = rings.people().stream().anyMatch(p -> rings.ring(p) == 2);
        var frame = new NetworkFrame(canvas.size(), far, y + 48);
        var sectors = new Sectors(network, rings, frame.ratio());
        place(frame, sectors);
        for (int ring = 1; ring <= frame.rings(); ring++) {
            var circle =
                    frame.ellipse(canvas, 0, 2 * Math.PI, frame.across(ring), frame.down(ring));
            canvas.stroke(circle.close(), Ink.RING, 1, Dash.SOLID);
        }
        sectors.sectors().forEach(sector -> arc(frame, sector));
        canvas.openGroup("ties");
        rings.ties().forEach(tie -> tie(frame, tie));
        canvas.close();
        order.forEach(node -> labels.avoid(Box.around(node.x(), node.y(), node.radius() + 1)));
        var names = new NetworkNames(canvas, frame, labels).place(order, sectors.sectors());
        canvas.openGroup("marks");
        order.forEach(this::mark);
        canvas.close();
        names.forEach(Runnable::run);
        double bottom = frame.bottom();
        if (rings.hidden() > 0) {
            bottom += 14;
            canvas.text(
                    canvas.words().more(rings.hidden()), 0, bottom, Anchor.START, small, Ink.QUIET);
            bottom += 6;
        }
        canvas.height(bottom + 2);
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        boolean outside = rings.people().stream().anyMatch(Network.Person::outside);
        if (outside) {
            entries.add(
                    new Legend.Entry(
                            new Legend.Dot(Tone.QUIET, Shape.CIRCLE),
                            network.terms().inside(),
                            "inside"));
            entries.add(
                    new Legend.Entry(
                            new Legend.Dot(Tone.QUIET, Shape.DIAMOND),
                            network.terms().outside(),
                            "outside"));
        }
        if (narrow) {
            network.groups().stream()
                    .filter(g -> rings.people().stream().anyMatch(p -> p.group().equals(g.id())))
                    .forEach(g ->
                            entries.add(
                                    new Legend.Entry(
                                            new Legend.Field(g.tone()), g.name(), "g:" + g.id())));
        }
        for (int i = 0; i < kinds.size(); i++) {
            entries.add(
                    new Legend.Entry(
                            new Legend.Line(Tone.QUIET, Dash.nth(i), 2), kinds.get(i), "k" + i));
        }
        return entries;
    }

    private void place(NetworkFrame frame, Sectors sectors) {
        for (var person : rings.people()) {
            int ring = rings.ring(person);
            double angle = sectors.angle(person);
            double radius =
                    ring == 0
                            ? canvas.size().pick(13, 11)
                            : ring == 1
                                    ? canvas.size().pick(7.5, 6.5)
                                    : canvas.size().pick(5.4, 4.8);
            double x = frame.x(angle, frame.across(ring));
            double y = frame.y(angle, frame.down(ring));
            var node = new NetworkNode(order.size(), person, ring, x, y, angle, radius);
            nodes.put(person.id(), node);
            order.add(node);
        }
    }

    private void arc(NetworkFrame frame, Sectors.Sector sector) {
        double a = frame.across(frame.rings()) + frame.rim();
        double b = frame.down(frame.rings()) + frame.rim();
        var arc = frame.ellipse(canvas, sector.from(), sector.to(), a, b);
        canvas.stroke(arc, Ink.line(sector.group().tone()), 3, Dash.SOLID);
        for (double angle = sector.from(); angle <= sector.to(); angle += 0.03) {
            labels.avoid(Box.around(frame.x(angle, a), frame.y(angle, b), 2));
        }
    }

    private void tie(NetworkFrame frame, Network.Tie tie) {
        var one = node(tie.one());
        var other = node(tie.other());
        int kind = kinds.indexOf(tie.kind());
        var text =
                one.person().name()
                        + " – "
                        + other.person().name()
                        + " · "
                        + tie.kind()
                        + " · "
                        + canvas.reader().format().number(tie.strength());
        canvas.open(
                Mark.of(text)
                        .with("a", Integer.toString(one.index()))
                        .with("b", Integer.toString(other.index()))
                        .with("k", "k" + kind));
        boolean main = one.ring() == 0 || other.ring() == 0;
        double width = main ? 0.8 + 0.7 * tie.strength() : 0.5 + 0.35 * tie.strength();
        canvas.stroke(
                main ? straight(one, other) : around(frame, one, other),
                main ? Ink.MAIN_TIE : Ink.TIE,
                width,
                Dash.nth(kind));
        canvas.close();
    }

    private Path straight(NetworkNode one, NetworkNode other) {
        return canvas.path().move(one.x(), one.y()).line(other.x(), other.y());
    }

    /// Goes round the focus, not across it: the middle stays for the focus's own ties.
    private Path around(NetworkFrame frame, NetworkNode one, NetworkNode other) {
        double turn = Math.IEEEremainder(other.angle() - one.angle(), 2 * Math.PI);
        double swing =
                Math.min(1.5, 1 / Math.cos(turn / 3)) * (one.ring() == other.ring() ? 0.8 : 1);
        double wide = (frame.across(one.ring()) + frame.across(other.ring())) / 2;
        double high = (frame.down(one.ring()) + frame.down(other.ring())) / 2;
        double a = Math.min(wide * swing, frame.across(2) * 0.98);
        double b = Math.min(high * swing, frame.down(2) * 0.98);
        double first = one.angle() + turn / 3;
        double second = one.angle() + turn * 2 / 3;
        return canvas.path()
                .move(one.x(), one.y())
                .cubic(
                        frame.x(first, a),
                        frame.y(first, b),
                        frame.x(second, a),
                        frame.y(second, b),
                        other.x(),
                        other.y());
    }

    private NetworkNode node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("not drawn: " + id);
        }
        return node;
    }

    private void mark(NetworkNode node) {
        var person = node.person();
        var group = network.groups().get(groups.getOrDefault(person.group(), 0));
        var side = person.outside() ? network.terms().outside() : network.terms().inside();
        canvas.open(
                new Mark(
                                person.name() + " · " + group.name() + " · " + side,
                                Href.checked(person.href()),
                                person.outside() ? "outside" : "inside",
                                List.of())
                        .with("n", Integer.toString(node.index())));
        canvas.shape(
                person.outside() ? Shape.DIAMOND : Shape.CIRCLE,
                node.x(),
                node.y(),
                node.radius(),
                group.tone());
        canvas.close();
    }
}
