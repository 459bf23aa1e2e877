package dev.landward.consultation;

import dev.landward.stakeholders.Participation;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// Rounds as tests need them.
public final class Asking {

    private Asking() {}

    /// A needs round that is open for a week, confidential, from five people on.
    ///
    /// @param question what it asks
    /// @return its plan
    public static Plan of(String question) {
        return new Plan(
                Template.NEEDS,
                question,
                "We replace the permitting system next year.",
                "Every statement that is accepted gets an answer within two weeks.",
                Participation.INVOLVE,
                "en",
                5,
                Adding.MODERATED_BEFORE,
                Naming.CONFIDENTIAL,
                Showing.AFTER_ANSWERING,
                false,
                5,
                50,
                OffsetDateTime.now().plusDays(7).truncatedTo(ChronoUnit.MILLIS),
                null);
    }
}
