package dev.landward.consultation.results;

import dev.landward.consultation.Withholding;
import java.util.Arrays;

/// Which cells of a table of people may be shown beside the sums of its rows and columns, so that
/// none that is withheld, and no difference within a row or a column, tells of few people.
final class Cells {

    private final int[][] people;
    private final int minimum;
    private final boolean[] rows;
    private final boolean[][] shown;

    private Cells(int[][] people, int minimum) {
        this.people = people;
        this.minimum = minimum;
        var sums = new int[people.length];
        Arrays.setAll(sums, i -> Arrays.stream(people[i]).sum());
        rows = Withholding.shown(sums, minimum);
        shown = new boolean[people.length][];
        for (int i = 0; i < people.length; i++) {
            shown[i] = new boolean[people[i].length];
            for (int j = 0; j < people[i].length; j++) {
                shown[i][j] = rows[i] && !Withholding.small(people[i][j], minimum);
            }
        }
    }

    /// Says which cells may be shown. A row whose sum is withheld shows nothing; a cell of nobody
    /// tells nothing of anybody.
    ///
    /// @param people how many people are in each cell; all rows have as many cells
    /// @param minimum how many people a cell needs
    /// @return for each cell whether it may be shown
    static boolean[][] shown(int[][] people, int minimum) {
        var cells = new Cells(people, minimum);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < people.length; i++) {
                changed |= cells.rows[i] && cells.hideInRow(i);
            }
            for (int j = 0; people.length > 0 && j < people[0].length; j++) {
                changed |= cells.hideInColumn(j);
            }
        }
        return cells.shown;
    }

    private boolean hideInRow(int row) {
        int next = next(people[row], shown[row]);
        if (next >= 0) {
            shown[row][next] = false;
        }
        return next >= 0;
    }

    private boolean hideInColumn(int column) {
        var line = new int[people.length];
        var open = new boolean[people.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = people[i][column];
            open[i] = shown[i][column];
        }
        int next = next(line, open);
        if (next >= 0) {
            shown[next][column] = false;
        }
        return next >= 0;
    }

    /// Where one cell alone is hidden it could be worked out, and where those hidden are few people
    /// together, they could: the next one to hide is the smallest of somebody, else one of nobody.
    ///
    /// @return below 0 where nothing can be worked out, or nothing is left to hide
    private int next(int[] line, boolean[] open) {
        int cells = 0;
        int hidden = 0;
        int smallest = -1;
        for (int k = 0; k < line.length; k++) {
            if (!open[k]) {
                cells++;
                hidden += line[k];
            } else if (smallest < 0 || weight(line[k]) < weight(line[smallest])) {
                smallest = k;
            }
        }
        return cells == 1 || Withholding.small(hidden, minimum) ? smallest : -1;
    }

    private static int weight(int people) {
        return people == 0 ? Integer.MAX_VALUE : people;
    }
}
