package dev.landward.stakeholders.batches;

import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.StakeholderId;
import org.jspecify.annotations.Nullable;

/// The keys by which a row of the register is recognised; see {@link Keys}.
///
/// @param id the stakeholder
/// @param reference what a file calls it, or `null`
/// @param name the folded name
/// @param email the folded mail address, perhaps empty
/// @param organisation the folded organisation, perhaps empty
public record StakeholderKeys(
        StakeholderId id,
        @Nullable String reference,
        String name,
        String email,
        String organisation) {}
