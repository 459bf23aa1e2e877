package dev.landward.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithholdingTests {

    @Test
    void whatIsLargeEnoughIsShown() {
        assertThat(Withholding.shown(new int[] {5, 12, 0, 80}, 5))
                .containsExactly(true, true, true, true);
    }

    @Test
    void oneSmallPartTakesTheSmallestOfTheOthersWithIt() {
        assertThat(Withholding.shown(new int[] {30, 2, 9, 14}, 5))
                .containsExactly(true, false, false, true);
    }

    @Test
    void smallPartsThatAreEnoughTogetherHideNoOther() {
        assertThat(Withholding.shown(new int[] {30, 2, 9, 3}, 5))
                .containsExactly(true, false, true, false);
    }

    @Test
    void wherePeopleAreTooFewAltogetherNothingIsShown() {
        assertThat(Withholding.shown(new int[] {2, 0, 2}, 5)).containsExactly(false, false, false);
        assertThat(Withholding.shown(new int[] {0, 0}, 5)).containsExactly(true, true);
        assertThat(Withholding.shown(new int[] {}, 5)).isEmpty();
    }

    /// Whoever sees the shown parts and the whole can know of every union of them: of all shown
    /// parts alone, and of all hidden ones together.
    @Test
    void neitherAPartNorADifferenceIsOfFewPeople() {
        var chance = new Random(20_261_122);
        for (int run = 0; run < 20_000; run++) {
            int minimum = 3 + chance.nextInt(10);
            var sizes =
                    chance.ints(1 + chance.nextInt(7), 0, 1 + chance.nextInt(3 * minimum))
                            .toArray();
            var shown = Withholding.shown(sizes, minimum);
            int whole = IntStream.of(sizes).sum();
            boolean known = !Withholding.small(whole, minimum);
            for (int some = 1; some < 1 << sizes.length; some++) {
                int union = 0;
                boolean derivable = true;
                boolean rest = true;
                for (int i = 0; i < sizes.length; i++) {
                    boolean in = (some >> i & 1) == 1;
                    union += in ? sizes[i] : 0;
                    derivable &= !in || shown[i];
                    rest &= in || shown[i];
                }
                if (derivable || known && rest) {
                    assertThat(union)
                            .as(
                                    "%s of %s, from %d on",
                                    some, java.util.Arrays.toString(sizes), minimum)
                            .satisfiesAnyOf(
                                    n -> assertThat(n).isZero(),
                                    n -> assertThat(n).isGreaterThanOrEqualTo(minimum));
                }
            }
        }
    }

    @Test
    void noMoreIsHiddenThanNeeded() {
        var chance = new Random(7);
        for (int run = 0; run < 5_000; run++) {
            var sizes = chance.ints(1 + chance.nextInt(6), 0, 20).toArray();
            var shown = Withholding.shown(sizes, 5);
            long others =
                    IntStream.range(0, sizes.length)
                            .filter(i -> !shown[i] && sizes[i] >= 5)
                            .count();
            assertThat(others).isLessThanOrEqualTo(1);
        }
    }
}
