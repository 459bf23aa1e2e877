package dev.landward.consultation.answers;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.consultation.Round;
import dev.landward.links.LinkId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody before a round that asks them, as {@link Respondents} found them with this very
/// request.
///
/// @param round which round
/// @param initiative in which initiative, by number
/// @param initiativeName its name
/// @param organisation of which organisation
/// @param organisationName its name
/// @param path where the pages of answering are
/// @param who what is known of them
/// @param key with which their browser sends votes, empty where it has none
/// @param participant what they are in the round, or `null` where they have not begun
record Respondent(
        Round round,
        long initiative,
        String initiativeName,
        OrganisationId organisation,
        String organisationName,
        String path,
        Who who,
        String key,
        @Nullable Participant participant)
        implements Actor {

    /// What is known of somebody before a round.
    ///
    /// @param link by which they came, or `null` where they signed in
    /// @param personal whether that link is theirs alone
    /// @param account who signed in, or whose the link became, or `null`
    /// @param stakeholder who they are in the register, or `null`
    /// @param group their group of the register, or `null`
    /// @param role their role in the register, perhaps empty
    record Who(
            @Nullable LinkId link,
            boolean personal,
            @Nullable Long account,
            @Nullable Long stakeholder,
            @Nullable Long group,
            String role) {

        String way() {
            return link == null ? "MEMBER" : personal ? "LINK" : "OPEN";
        }

        boolean guest() {
            return link != null;
        }
    }

    Participant begun() {
        return Objects.requireNonNull(participant, "they have not begun");
    }

    Respondent with(Participant participant, String key) {
        return new Respondent(
                round,
                initiative,
                initiativeName,
                organisation,
                organisationName,
                path,
                who,
                key,
                participant);
    }

    /// Where votes are sent.
    String votes() {
        return who.guest() ? "/guest/votes" : path + "/votes";
    }

    /// What people answer stands in the trail under nobody's name.
    @Override
    public @Nullable AccountId account() {
        return null;
    }

    @Override
    public Long initiativeNumber() {
        return initiative;
    }
}
