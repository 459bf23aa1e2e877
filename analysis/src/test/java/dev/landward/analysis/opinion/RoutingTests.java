package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoutingTests {

    private static final List<Long> ALL = LongStream.range(0, 10).boxed().toList();

    @Test
    void priorityByHand() {
        double root = (1 - 3.0 / 12) * (0.5 + 1) * (6.0 / 12) * (1 + 8 * 0.25);
        assertThat(Routing.priority(new Counts(5, 3, 2), 0.5))
                .isCloseTo(root * root, within(1e-12));
        assertThat(Routing.priority(Counts.NONE, 0)).isCloseTo(5.0625, within(1e-12));
    }

    @Test
    void everybodyGetsAnOrderOfTheirOwnAndAlwaysTheSame() {
        var orders = new HashSet<List<Long>>();
        for (int person = 0; person < 50; person++) {
            var order = Routing.order(1, person, ALL, _ -> 1);
            assertThat(order).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(Routing.order(1, person, ALL.reversed(), _ -> 1)).isEqualTo(order);
            orders.add(order);
        }
        assertThat(orders).hasSize(50);
        assertThat(Routing.order(2, 0, ALL, _ -> 1)).isNotIn(Routing.order(1, 0, ALL, _ -> 1));
    }

    @Test
    void statementsComeFirstInProportionToTheirPriority() {
        int first = 0;
        int draws = 20_000;
        for (int person = 0; person < draws; person++) {
            first += Routing.order(1, person, ALL, id -> id == 3 ? 3 : 1).getFirst() == 3 ? 1 : 0;
        }
        assertThat(first / (double) draws).isCloseTo(3.0 / 12, within(0.012));
    }

    @Test
    void aStatementThatLeavesDoesNotChangeHowOthersFollow() {
        var all = Routing.order(1, 7, ALL, id -> id + 1.0);
        var without = Routing.order(1, 7, ALL.subList(1, 10), id -> id + 1.0);
        assertThat(without).isEqualTo(all.stream().filter(id -> id != 0).toList());
    }
}
