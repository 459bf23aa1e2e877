package dev.landward.stakeholders.standings;

import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which stakeholders a list shows; what is `null`, empty or `false` leaves everybody in.
///
/// @param text words of the name, organisation, role or mail, in any order
/// @param group only of this group
/// @param side only inside, or only outside
/// @param kind only people, or only organisations
/// @param decisionRole only with this part in the decision
/// @param keyOnly only those without whom nothing goes
/// @param missing only those of whom all of this is unknown
/// @param importNumber only what this import added
/// @param tag only those who carry this tag
public record Filter(
        String text,
        @Nullable GroupId group,
        @Nullable Side side,
        @Nullable StakeholderKind kind,
        @Nullable DecisionRole decisionRole,
        boolean keyOnly,
        Set<Missing> missing,
        @Nullable Long importNumber,
        @Nullable Long tag) {

    /// Everybody.
    public static final Filter ALL = new Filter("", null, null, null, null, false, Set.of(), null);

    /// Whatever they are tagged with.
    ///
    /// @param text words of the name, organisation, role or mail, in any order
    /// @param group only of this group
    /// @param side only inside, or only outside
    /// @param kind only people, or only organisations
    /// @param decisionRole only with this part in the decision
    /// @param keyOnly only those without whom nothing goes
    /// @param missing only those of whom all of this is unknown
    /// @param importNumber only what this import added
    public Filter(
            String text,
            @Nullable GroupId group,
            @Nullable Side side,
            @Nullable StakeholderKind kind,
            @Nullable DecisionRole decisionRole,
            boolean keyOnly,
            Set<Missing> missing,
            @Nullable Long importNumber) {
        this(text, group, side, kind, decisionRole, keyOnly, missing, importNumber, null);
    }
}
