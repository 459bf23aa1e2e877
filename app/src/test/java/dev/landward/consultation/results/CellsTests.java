package dev.landward.consultation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTests {

    @Test
    void noCellAndNoDifferenceWithinARowOrColumnIsAboutFewPeople() {
        var random = new Random(5);
        for (int times = 0; times < 2_000; times++) {
            int minimum = 3 + random.nextInt(5);
            var people = new int[1 + random.nextInt(5)][1 + random.nextInt(4)];
            for (var row : people) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(30);
                }
            }
            var shown = Cells.shown(people, minimum);
            for (int i = 0; i < people.length; i++) {
                boolean withheld = Arrays.stream(people[i]).sum() > 0 && none(shown[i]);
                if (!withheld) {
                    safe(people[i], shown[i], minimum);
                }
            }
            for (int j = 0; j < people[0].length; j++) {
                int column = j;
                var line = Arrays.stream(people).mapToInt(row -> row[column]).toArray();
                var open = new boolean[line.length];
                for (int i = 0; i < line.length; i++) {
                    open[i] = shown[i][j];
                }
                safe(line, open, minimum);
            }
        }
    }

    private static boolean none(boolean[] shown) {
        for (boolean one : shown) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    private static void safe(int[] line, boolean[] open, int minimum) {
        int hidden = 0;
        int cells = 0;
        for (int k = 0; k < line.length; k++) {
            if (open[k]) {
                assertThat(line[k] == 0 || line[k] >= minimum).isTrue();
            } else {
                hidden += line[k];
                cells++;
            }
        }
        if (cells < line.length) {
            assertThat(cells).as("none alone is hidden").isNotEqualTo(1);
            assertThat(hidden == 0 || hidden >= minimum).as("what is left").isTrue();
        }
    }

    @Test
    void whatIsLargeEnoughIsShown() {
        assertThat(Cells.shown(new int[][] {{8, 0}, {120, 9}}, 5))
                .isDeepEqualTo(new boolean[][] {{true, true}, {true, true}});
        assertThat(Cells.shown(new int[][] {{8, 2}, {120, 9}}, 5))
                .isDeepEqualTo(new boolean[][] {{false, false}, {false, false}});
    }
}
