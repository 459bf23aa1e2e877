package dev.landward.stakeholders.register;

import static dev.landward.web.Typed.text;

import dev.landward.stakeholders.Barrier;
import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.DetailsDraft;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody types of a stakeholder.
record PersonForm(
        @Nullable String kind,
        @NotBlank(message = "{register.name.missing}")
                @Size(max = 200, message = "{register.long.200}")
                @Nullable String name,
        @Email(message = "{register.email.wrong}")
                @Size(max = 254, message = "{register.email.wrong}")
                @Nullable String email,
        @Size(max = 60, message = "{register.long.60}") @Nullable String phone,
        @Size(max = 200, message = "{register.long.200}") @Nullable String role,
        @Size(max = 200, message = "{register.long.200}") @Nullable String organisation,
        @Nullable String memberOf,
        @Nullable String group,
        @Nullable String side,
        @Nullable String key,
        @Nullable String decisionRole,
        @Size(max = 35, message = "{register.long.35}") @Nullable String language,
        @Nullable String channel,
        @Size(max = 200, message = "{register.long.200}") @Nullable String channelWords,
        @Nullable String consent,
        @Typed.Day @Nullable String consentOn,
        @Size(max = 500, message = "{register.long.500}") @Nullable String consentWords,
        @Nullable List<String> barriers,
        @Size(max = 500, message = "{register.long.500}") @Nullable String otherBarriers,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String wants,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String fears,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String ask,
        @Size(max = 2000, message = "{register.long.2000}") @Nullable String about) {

    Details details() {
        var organised = Asked.one(StakeholderKind.class, kind) == StakeholderKind.ORGANISATION;
        var draft = organised ? Details.organisation(text(name)) : Details.person(text(name));
        return who(draft)
                .channel(Asked.one(Channel.class, channel))
                .channelWords(text(channelWords))
                .consent(agreed())
                .barriers(allBarriers())
                .wants(text(wants))
                .fears(text(fears))
                .ask(text(ask))
                .about(text(about))
                .done();
    }

    private DetailsDraft who(DetailsDraft draft) {
        var unit = number(memberOf);
        var ours = number(group);
        var part = Asked.one(DecisionRole.class, decisionRole);
        return draft.email(text(email))
                .phone(text(phone))
                .role(text(role))
                .organisation(text(organisation))
                .memberOf(unit == null ? null : new StakeholderId(unit))
                .group(ours == null ? null : new GroupId(ours))
                .side(Asked.one(Side.class, side))
                .key(!text(key).isEmpty())
                .decisionRole(part == null ? DecisionRole.NONE : part)
                .language(text(language));
    }

    private Consent agreed() {
        var state = Asked.one(ConsentState.class, consent);
        return new Consent(
                state == null ? ConsentState.NONE : state,
                Typed.day(consentOn),
                text(consentWords));
    }

    private List<String> allBarriers() {
        var ticked = barriers == null ? List.<String>of() : barriers;
        return Stream.concat(
                        ticked.stream().filter(PersonForm::common),
                        Arrays.stream(text(otherBarriers).split(",")).map(String::strip))
                .filter(barrier -> !barrier.isEmpty())
                .distinct()
                .toList();
    }

    /// What stands in the fields of a form for somebody who is known.
    static Map<String, ?> start(Details known) {
        var start = new HashMap<String, Object>();
        start.put("kind", known.kind());
        start.put("name", known.name());
        start.put("email", known.email());
        start.put("phone", known.phone());
        start.put("role", known.role());
        start.put("organisation", known.organisation());
        var unit = known.memberOf();
        start.put("memberOf", unit == null ? "" : unit.value());
        var group = known.group();
        start.put("group", group == null ? "" : group.value());
        start.put("side", Objects.requireNonNullElse(known.side(), ""));
        start.put("key", known.key() ? "yes" : "");
        start.put("decisionRole", known.decisionRole());
        start.put("language", known.language());
        start.put("channel", Objects.requireNonNullElse(known.channel(), ""));
        start.put("channelWords", known.channelWords());
        start.put("consent", known.consent().state());
        start.put("consentOn", Objects.requireNonNullElse(known.consent().on(), ""));
        start.put("consentWords", known.consent().words());
        start.put(
                "otherBarriers",
                known.barriers().stream()
                        .filter(barrier -> !common(barrier))
                        .collect(Collectors.joining(", ")));
        start.put("wants", known.wants());
        start.put("fears", known.fears());
        start.put("ask", known.ask());
        start.put("about", known.about());
        return start;
    }

    static boolean common(String barrier) {
        return Asked.one(Barrier.class, barrier) != null;
    }

    private static @Nullable Long number(@Nullable String typed) {
        return text(typed).matches("\\d{1,18}") ? Long.valueOf(text(typed)) : null;
    }
}
