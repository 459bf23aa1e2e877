package dev.landward.consultation.surveys;

import org.jspecify.annotations.Nullable;

/// The scales that surveys ask on.
enum Scale {
    WORDS(1, 0, false),
    THREE(-1, 1, false),
    FIVE(1, 5, false),
    FIVE_DOWN(1, 5, true),
    SEVEN(1, 7, false),
    SEVEN_DOWN(1, 7, true),
    ELEVEN(0, 10, false);

    private final int low;
    private final int high;
    private final boolean down;

    Scale(int low, int high, boolean down) {
        this.low = low;
        this.high = high;
        this.down = down;
    }

    boolean holds(int number) {
        return number >= low && number <= high;
    }

    /// The same with its best answer at the other end.
    Scale turned() {
        return this == FIVE ? FIVE_DOWN : this == SEVEN ? SEVEN_DOWN : this;
    }

    /// What a number says: the middle is neither, of 0 to 10 that is 4 to 6.
    @Nullable Meaning of(int number) {
        if (!holds(number)) {
            return null;
        }
        int twice = 2 * number - low - high;
        int middle = this == ELEVEN ? 2 : 0;
        int side = Math.abs(twice) <= middle ? 0 : Integer.signum(twice) * (down ? -1 : 1);
        return side > 0 ? Meaning.AGREE : side < 0 ? Meaning.DISAGREE : Meaning.PASS;
    }
}
