package dev.landward.consultation.results;

import dev.landward.consultation.Asking;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Showing;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Plans of rounds, for tests.
public final class Plans {

    private Plans() {}

    /// One that is open for a week.
    public static Plan open() {
        return of(7, Showing.AFTER_ANSWERING, false, null);
    }

    /// One that closed yesterday.
    public static Plan closed() {
        return of(-1, Showing.AFTER_ANSWERING, false, null);
    }

    /// Any.
    public static Plan of(int days, Showing showing, boolean blind, @Nullable RoundId follows) {
        var usual = Asking.of("What must the new system do?");
        return new Plan(
                usual.template(),
                usual.question(),
                usual.purpose(),
                usual.promise(),
                usual.participation(),
                usual.language(),
                usual.minutes(),
                usual.adding(),
                usual.naming(),
                showing,
                blind,
                usual.minimum(),
                usual.quota(),
                OffsetDateTime.now().plusDays(days).truncatedTo(ChronoUnit.MILLIS),
                follows);
    }
}
