package dev.landward.stakeholders.assessments;

import dev.landward.stakeholders.StakeholderId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// An entry in the log of assessments.
///
/// @param id its number
/// @param stakeholder of whom
/// @param judgement what was judged
/// @param assessor the name of the colleague who judged, or `null` where it was somebody else
/// @param recordedAt when it was written down
/// @param corrects the entry that it replaces, or `null`
/// @param takesBack whether it only takes that entry back
/// @param valid whether it still counts: neither replaced, nor taken back, nor a mere taking back
public record Assessment(
        AssessmentId id,
        StakeholderId stakeholder,
        Judgement judgement,
        @Nullable String assessor,
        OffsetDateTime recordedAt,
        @Nullable AssessmentId corrects,
        boolean takesBack,
        boolean valid) {}
