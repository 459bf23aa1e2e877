package dev.landward.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the register says of a stakeholder. Texts are empty where nothing is known.
///
/// @param kind somebody or an organisation
/// @param name 1 to 200 characters
/// @param email at most 254 characters
/// @param phone at most 60 characters
/// @param role what they do, such as `Building inspector`; at most 200 characters
/// @param organisation where they belong, in words; at most 200 characters
/// @param memberOf the organisation in the register that they belong to
/// @param group their group
/// @param side inside or outside, or `null` where nobody said
/// @param key whether nothing goes without them
/// @param decisionRole their part in the decision
/// @param language the tag of the language they prefer, such as `es`
/// @param channel how to reach them best
/// @param channelWords more on that; at most 200 characters
/// @param consent whether they agree to be contacted
/// @param barriers what keeps them from taking part: names of {@link Barrier}, or other words
/// @param wants what they want; at most 2000 characters
/// @param fears what they fear; at most 2000 characters
/// @param ask what they are asked for; at most 2000 characters
/// @param about whatever else is worth knowing, and may be known; at most 2000 characters
public record Details(
        StakeholderKind kind,
        String name,
        String email,
        String phone,
        String role,
        String organisation,
        @Nullable StakeholderId memberOf,
        @Nullable GroupId group,
        @Nullable Side side,
        boolean key,
        DecisionRole decisionRole,
        String language,
        @Nullable Channel channel,
        String channelWords,
        Consent consent,
        List<String> barriers,
        String wants,
        String fears,
        String ask,
        String about) {

    /// Strips the texts.
    public Details {
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
        role = role.strip();
        organisation = organisation.strip();
        barriers = List.copyOf(barriers);
        wants = wants.strip();
        fears = fears.strip();
        ask = ask.strip();
        about = about.strip();
    }

    /// Starts a person's details.
    ///
    /// @param name who
    /// @return a draft of which only the name is known
    public static DetailsDraft person(String name) {
        return new DetailsDraft(StakeholderKind.PERSON, name);
    }

    /// Starts an organisation's details.
    ///
    /// @param name which
    /// @return a draft of which only the name is known
    public static DetailsDraft organisation(String name) {
        return new DetailsDraft(StakeholderKind.ORGANISATION, name);
    }

    /// Starts from what is known.
    ///
    /// @return a draft that says the same
    public DetailsDraft draft() {
        return new DetailsDraft(this);
    }
}
