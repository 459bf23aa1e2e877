package dev.landward.stakeholders.groups;

import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A judgement of the relation to a group as a whole.
///
/// @param group which
/// @param level what it is to those who run the initiative, or `null` for unknown again
/// @param asOf since when it holds
/// @param evidence on what ground, never empty
/// @param confidence how sure the assessor is
/// @param assessor the name of who judged, or `null`
public record GroupLevel(
        GroupId group,
        @Nullable PartnershipLevel level,
        LocalDate asOf,
        String evidence,
        Confidence confidence,
        @Nullable String assessor) {}
