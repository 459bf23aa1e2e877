package dev.landward.stakeholders.remarks;

import dev.landward.stakeholders.StakeholderId;

/// Something that a stakeholder wants of the change.
///
/// @param id its number
/// @param stakeholder whose
/// @param tag what it is called, 1 to 80 characters
/// @param weight how much it matters to them, 1 to 5
/// @param words in their words; at most 2000 characters
public record Interest(
        InterestId id, StakeholderId stakeholder, String tag, int weight, String words) {}
