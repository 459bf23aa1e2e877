package dev.landward.consultation.surveys;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a column of a survey is.
enum Use {
    LEFT_OUT(null),
    /// Tells the rows of one person; it is not kept.
    PERSON(null),
    GROUP(null),
    STATEMENT_WORDS(Scale.WORDS),
    STATEMENT_FIVE(Scale.FIVE),
    STATEMENT_FIVE_DOWN(Scale.FIVE_DOWN),
    STATEMENT_SEVEN(Scale.SEVEN),
    STATEMENT_SEVEN_DOWN(Scale.SEVEN_DOWN),
    STATEMENT_ELEVEN(Scale.ELEVEN),
    STATEMENT_THREE(Scale.THREE),
    /// Words, as the answer to a question.
    WORDS(null),
    /// A statement of their own, which waits for a decision.
    OWN(null);

    private final @Nullable Scale scale;

    Use(@Nullable Scale scale) {
        this.scale = scale;
    }

    @Nullable Scale scale() {
        return scale;
    }

    /// The last part of the text that says what it is.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Use of(Scale scale) {
        return Arrays.stream(values())
                .filter(one -> one.scale == scale)
                .findFirst()
                .orElse(LEFT_OUT);
    }
}
