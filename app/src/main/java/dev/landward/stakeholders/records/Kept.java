package dev.landward.stakeholders.records;

import dev.landward.mail.Frequency;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Origin;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Dimension;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is kept about somebody, but for the private notes of analysts.
///
/// @param details what the register says
/// @param group what it calls the group they are counted in, perhaps empty
/// @param origin how the entry came about
/// @param originWords more on that, perhaps empty
/// @param addedAt when
/// @param suggested whether somebody else named them
/// @param judgements what was judged about them
/// @param judged how many judgements there are, shown or not
/// @param interests what matters to them, with words
/// @param ties how many others they are said to be tied to
/// @param steps what is planned with them
/// @param changes what they put right themselves
/// @param named whom they named
/// @param contact whom to ask, perhaps empty
/// @param mails how often they get mail, or `null` where no address is known to be theirs
record Kept(
        Details details,
        String group,
        Origin origin,
        String originWords,
        OffsetDateTime addedAt,
        boolean suggested,
        List<Judged> judgements,
        int judged,
        List<String> interests,
        int ties,
        List<String> steps,
        List<Change> changes,
        List<Named> named,
        String contact,
        @Nullable Frequency mails) {

    /// What somebody judged.
    record Judged(
            Dimension dimension,
            @Nullable Integer value,
            LocalDate asOf,
            AssessmentSource source,
            String by) {}

    /// What they put right.
    record Change(OffsetDateTime at, List<String> fields) {}

    /// Whom they named.
    record Named(OffsetDateTime at, String name, String why) {}
}
