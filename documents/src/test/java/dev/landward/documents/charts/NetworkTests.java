package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void everybodyDrawnInANetworkIsInItsTableAndTheRestAreCounted() {
        var network = Samples.network(400);
        var drawn = Drawn.of(network, Size.WIDE, Samples.ENGLISH);
        var rows = network.twin(Samples.ENGLISH).rows();
        var nodes =
                drawn.classed("fig-mark").stream().filter(e -> e.hasAttribute("data-n")).toList();
        assertThat(nodes).hasSizeLessThanOrEqualTo(Network.VISIBLE + 1).hasSize(rows.size() - 1);
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(nodes.get(i).getFirstChild().getTextContent())
                    .startsWith(rows.get(i).getFirst().text() + " · " + rows.get(i).get(1).text());
        }
        assertThat(rows.getLast().getFirst().text()).isEqualTo(400 - nodes.size() + " more");
        assertThat(drawn.lines()).anyMatch(l -> l.text().equals(400 - nodes.size() + " more"));
    }

    @Test
    void ringsAreStepsFromTheFocusAndTiesAreInTheTableOfBoth() {
        var groups = List.of(new Group("g", "All", Tone.ONE));
        var people = new ArrayList<Network.Person>();
        for (var id : List.of("f", "a", "b", "c", "lost")) {
            people.add(Network.Person.of(id, id.toUpperCase(Locale.ROOT), "g"));
        }
        var network =
                new Network(
                        "T",
                        "S",
                        "f",
                        "Name",
                        "Group",
                        new Network.Terms("in", "out", "Ties", "Steps"),
                        groups,
                        people,
                        List.of(
                                new Network.Tie("f", "a", "k", 1),
                                new Network.Tie("b", "a", "k", 5),
                                new Network.Tie("f", "c", "k", 2)));
        var rows =
                network.twin(Samples.ENGLISH).rows().stream()
                        .map(r -> r.stream().map(Twin.Cell::text).toList())
                        .toList();
        assertThat(rows)
                .containsExactly(
                        List.of("F", "All", "in", "0", "A (k, 1); C (k, 2)"),
                        List.of("A", "All", "in", "1", "B (k, 5); F (k, 1)"),
                        List.of("C", "All", "in", "1", "F (k, 2)"),
                        List.of("B", "All", "in", "2", "A (k, 5)"),
                        List.of("1 more", "", "", "", ""));
    }

    @Test
    void aNetworkDoesNotDependOnTheOrderOfPeopleAndTies() {
        var network = Samples.network(90);
        var people = new ArrayList<>(network.people());
        var ties = new ArrayList<>(network.ties());
        Collections.shuffle(people, new Random(1));
        Collections.shuffle(ties, new Random(2));
        var other =
                new Network(
                        network.title(),
                        network.sentence(),
                        network.focus(),
                        network.nameHeading(),
                        network.groupHeading(),
                        network.terms(),
                        network.groups(),
                        people,
                        ties);
        assertThat(other.svg("it", Size.WIDE, Samples.ENGLISH))
                .isEqualTo(network.svg("it", Size.WIDE, Samples.ENGLISH));
    }

    @Test
    void orderingByTiesTakesOutCrossings() {
        // Everybody of the second ring is tied to one of the first: in order there need be no
        // crossing at all.
        var groups = List.of(new Group("g", "All", Tone.ONE));
        var people = new ArrayList<>(List.of(Network.Person.of("f", "F", "g").weighing(99)));
        var ties = new ArrayList<Network.Tie>();
        for (int i = 0; i < 5; i++) {
            people.add(Network.Person.of("a" + i, "A", "g").weighing(50));
            ties.add(new Network.Tie("f", "a" + i, "k", 1));
        }
        for (int i = 0; i < 20; i++) {
            people.add(Network.Person.of("b" + i, "B", "g"));
            ties.add(new Network.Tie("a" + i % 5, "b" + i, "k", 1));
        }
        var network =
                new Network(
                        "T",
                        "S",
                        "f",
                        "n",
                        "g",
                        new Network.Terms("i", "o", "t", "s"),
                        groups,
                        people,
                        ties);
        var rings = Rings.of(network, 150);
        var sectors = new Sectors(network, rings, 2);
        var turns = new HashSet<Integer>();
        var order =
                rings.people().stream()
                        .filter(p -> rings.ring(p) == 2)
                        .sorted(Comparator.comparingDouble(sectors::angle))
                        .map(p -> Integer.parseInt(p.id().substring(1)) % 5)
                        .toList();
        int changes = 0;
        for (int i = 1; i < order.size(); i++) {
            changes += order.get(i).equals(order.get(i - 1)) ? 0 : 1;
        }
        turns.addAll(order);
        assertThat(turns).hasSize(5);
        assertThat(changes).isEqualTo(4);
    }
}
