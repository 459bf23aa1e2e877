package dev.landward.consultation.answers;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.consultation.Round;
import dev.landward.links.LinkId;
import java.util.List;
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
/// @param browser what else their browser is known by
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
        Browser browser,
        @Nullable Participant participant)
        implements Actor {

    /// What a browser is known by in a round, whichever way its user came.
    ///
    /// @param hashes of keys, as the database has them
    /// @param account who signed in with it, or `null`
    record Browser(List<String> hashes, @Nullable Long account) {
        static final Browser NONE = new Browser(List.of(), null);
    }

    /// What is known of somebody before a round.
    ///
    /// @param link by which they came, or `null` where they signed in
    /// @param personal whether that link is theirs alone
    /// @param account who signed in, or whose the link became, or `null`
    /// @param stakeholder who they are in the register, or `null`
    /// @param group their group of the register, or `null`
    /// @param role their role in the register, perhaps empty
    /// @param place where they are in a session: `ROOM`, `REMOTE` or empty
    record Who(
            @Nullable LinkId link,
            boolean personal,
            @Nullable Long account,
            @Nullable Long stakeholder,
            @Nullable Long group,
            String role,
            String place) {

        String way() {
            if (personal) {
                return link == null ? "MEMBER" : "LINK";
            }
            return room() ? "ROOM" : "OPEN";
        }

        boolean room() {
            return !place.isEmpty();
        }

        /// Whether they say who they are, and nothing shows it.
        boolean claims() {
            return !personal && stakeholder != null;
        }

        boolean guest() {
            return link != null;
        }
    }

    Participant begun() {
        return Objects.requireNonNull(participant, "they have not begun");
    }

    /// The same with another key.
    Respondent keyed(String key) {
        return with(participant, key);
    }

    Respondent with(@Nullable Participant participant, String key) {
        return new Respondent(
                round,
                initiative,
                initiativeName,
                organisation,
                organisationName,
                path,
                who,
                key,
                browser,
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
