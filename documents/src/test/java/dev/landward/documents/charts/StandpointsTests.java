package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A map of opinions shows where groups are, and nobody.
class StandpointsTests {

    @Test
    void everyPointIsDrawnAndEveryGroupHasOneMarkAndOneRow() {
        var map = Samples.standpoints(280, true);
        var drawn = Drawn.of(map, Size.WIDE, Samples.ENGLISH);
        assertThat(drawn.titles())
                .containsExactlyInAnyOrder(
                        "Group A · n = 70", "Group B · n = 70", "Group C <&> · n = 70", "You");
        assertThat(map.twin(Samples.ENGLISH).rows())
                .extracting(row -> row.get(1).text())
                .containsExactly("70", "70", "70", "Group B");
        assertThat(drawn.all("path").stream().filter(p -> p.hasAttribute("transform")).count())
                .as("points, three in the legend, and the reader")
                .isEqualTo(280 + 3 + 1);
    }

    @Test
    void theOrderOfPeopleTellsNothing() {
        var map = Samples.standpoints(80, false);
        var shuffled = new ArrayList<>(map.spots());
        Collections.shuffle(shuffled, new Random(3));
        var other =
                new Standpoints(
                        map.title(),
                        map.sentence(),
                        "Group",
                        "People",
                        "Share",
                        map.groups(),
                        shuffled,
                        Optional.empty());
        assertThat(other.svg("it", Size.WIDE, Samples.ENGLISH))
                .isEqualTo(map.svg("it", Size.WIDE, Samples.ENGLISH));
    }

    @Test
    void nobodyIsOnTheMapOfNobody() {
        var map =
                new Standpoints(
                        "T",
                        "S",
                        "Group",
                        "People",
                        "Share",
                        List.of(),
                        List.of(),
                        Optional.empty());
        assertThat(map.svg("it", Size.NARROW, Samples.ENGLISH)).contains("Nobody is placed yet");
        assertThatThrownBy(() ->
                        new Standpoints(
                                "T",
                                "S",
                                "Group",
                                "People",
                                "Share",
                                List.of(),
                                List.of(new Standpoints.Spot(0, 0, 0)),
                                Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
