package dev.landward.stakeholders;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A row of the register.
///
/// @param id its number
/// @param reference what another program or file calls it, or `null`
/// @param details what the register says
/// @param provenance where it came from
/// @param addedBy the name of who added it, or `null` where the program did
/// @param addedAt when it was added
public record Stakeholder(
        StakeholderId id,
        @Nullable String reference,
        Details details,
        Provenance provenance,
        @Nullable String addedBy,
        OffsetDateTime addedAt) {}
