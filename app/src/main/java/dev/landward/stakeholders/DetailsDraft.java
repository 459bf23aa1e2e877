package dev.landward.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Details being written, one after the other; what is not said stays unknown.
public final class DetailsDraft {

    private StakeholderKind kind;
    private String name;
    private String email = "";
    private String phone = "";
    private String role = "";
    private String organisation = "";
    private @Nullable StakeholderId memberOf;
    private @Nullable GroupId group;
    private @Nullable Side side;
    private boolean key;
    private DecisionRole decisionRole = DecisionRole.NONE;
    private String language = "";
    private @Nullable Channel channel;
    private String channelWords = "";
    private Consent consent = Consent.NOT_ASKED;
    private List<String> barriers = List.of();
    private String wants = "";
    private String fears = "";
    private String ask = "";
    private String about = "";

    DetailsDraft(StakeholderKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    DetailsDraft(Details known) {
        kind = known.kind();
        name = known.name();
        email = known.email();
        phone = known.phone();
        role = known.role();
        organisation = known.organisation();
        memberOf = known.memberOf();
        group = known.group();
        side = known.side();
        key = known.key();
        decisionRole = known.decisionRole();
        language = known.language();
        channel = known.channel();
        channelWords = known.channelWords();
        consent = known.consent();
        barriers = known.barriers();
        wants = known.wants();
        fears = known.fears();
        ask = known.ask();
        about = known.about();
    }

    /// Ends the draft.
    ///
    /// @return the details
    public Details done() {
        return new Details(
                kind,
                name,
                email,
                phone,
                role,
                organisation,
                memberOf,
                group,
                side,
                key,
                decisionRole,
                language,
                channel,
                channelWords,
                consent,
                barriers,
                wants,
                fears,
                ask,
                about);
    }

    /// Says the kind.
    ///
    /// @param value somebody or an organisation
    /// @return this draft
    public DetailsDraft kind(StakeholderKind value) {
        kind = value;
        return this;
    }

    /// Says the name.
    ///
    /// @param value 1 to 200 characters
    /// @return this draft
    public DetailsDraft name(String value) {
        name = value;
        return this;
    }

    /// Says the mail address.
    ///
    /// @param value the mail address
    /// @return this draft
    public DetailsDraft email(String value) {
        email = value;
        return this;
    }

    /// Says the telephone number.
    ///
    /// @param value the telephone number
    /// @return this draft
    public DetailsDraft phone(String value) {
        phone = value;
        return this;
    }

    /// Says what they do.
    ///
    /// @param value what they do
    /// @return this draft
    public DetailsDraft role(String value) {
        role = value;
        return this;
    }

    /// Says where they belong, in words.
    ///
    /// @param value where they belong, in words
    /// @return this draft
    public DetailsDraft organisation(String value) {
        organisation = value;
        return this;
    }

    /// Says the organisation in the register.
    ///
    /// @param value the organisation in the register
    /// @return this draft
    public DetailsDraft memberOf(@Nullable StakeholderId value) {
        memberOf = value;
        return this;
    }

    /// Says the group.
    ///
    /// @param value the group
    /// @return this draft
    public DetailsDraft group(@Nullable GroupId value) {
        group = value;
        return this;
    }

    /// Says inside or outside.
    ///
    /// @param value inside or outside
    /// @return this draft
    public DetailsDraft side(@Nullable Side value) {
        side = value;
        return this;
    }

    /// Says that nothing goes without them.
    ///
    /// @param value whether
    /// @return this draft
    public DetailsDraft key(boolean value) {
        key = value;
        return this;
    }

    /// Says the part in the decision.
    ///
    /// @param value the part in the decision
    /// @return this draft
    public DetailsDraft decisionRole(DecisionRole value) {
        decisionRole = value;
        return this;
    }

    /// Says a language tag.
    ///
    /// @param value a language tag
    /// @return this draft
    public DetailsDraft language(String value) {
        language = value;
        return this;
    }

    /// Says how to reach them best.
    ///
    /// @param value how to reach them best
    /// @return this draft
    public DetailsDraft channel(@Nullable Channel value) {
        channel = value;
        return this;
    }

    /// Says more on that.
    ///
    /// @param value more on that
    /// @return this draft
    public DetailsDraft channelWords(String value) {
        channelWords = value;
        return this;
    }

    /// Says whether they agree to be contacted.
    ///
    /// @param value whether they agree to be contacted
    /// @return this draft
    public DetailsDraft consent(Consent value) {
        consent = value;
        return this;
    }

    /// Says what keeps them from taking part.
    ///
    /// @param value what keeps them from taking part
    /// @return this draft
    public DetailsDraft barriers(List<String> value) {
        barriers = value;
        return this;
    }

    /// Says what they want.
    ///
    /// @param value what they want
    /// @return this draft
    public DetailsDraft wants(String value) {
        wants = value;
        return this;
    }

    /// Says what they fear.
    ///
    /// @param value what they fear
    /// @return this draft
    public DetailsDraft fears(String value) {
        fears = value;
        return this;
    }

    /// Says what they are asked for.
    ///
    /// @param value what they are asked for
    /// @return this draft
    public DetailsDraft ask(String value) {
        ask = value;
        return this;
    }

    /// Says whatever else may be known.
    ///
    /// @param value whatever else may be known
    /// @return this draft
    public DetailsDraft about(String value) {
        about = value;
        return this;
    }
}
