package dev.landward.stakeholders.standings;

import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who somebody is and where they stand today: a line of the register, a point of a picture.
///
/// @param id who
/// @param name their name
/// @param kind somebody or an organisation
/// @param role what they do, perhaps empty
/// @param organisation where they belong, perhaps empty
/// @param group their group, or `null`
/// @param side inside or outside, or `null` where nobody said
/// @param key whether nothing goes without them
/// @param decisionRole their part in the decision
/// @param marks what stands in every dimension
/// @param missing what nobody knows yet
/// @param erased whether they were erased: counted where they stood, and nobody to talk to
public record Standing(
        StakeholderId id,
        String name,
        StakeholderKind kind,
        String role,
        String organisation,
        @Nullable GroupId group,
        @Nullable Side side,
        boolean key,
        DecisionRole decisionRole,
        Marks marks,
        Set<Missing> missing,
        boolean erased) {}
