package dev.landward.stakeholders.batches;

import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.StakeholderId;
import org.jspecify.annotations.Nullable;

/// One row to be written with many others.
///
/// @param id which stakeholder to change, or `null` to go by the reference
/// @param reference what the file calls it, or `null`; one that is known is changed (and comes back
///   if it was removed), any other is added
/// @param details what the register shall say
public record Entry(@Nullable StakeholderId id, @Nullable String reference, Details details) {}
