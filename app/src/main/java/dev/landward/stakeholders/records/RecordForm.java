package dev.landward.stakeholders.records;

import static dev.landward.web.Typed.text;

import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.Details;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody types about themselves.
record RecordForm(
        @NotBlank(message = "{records.name.missing}")
                @Size(max = 200, message = "{records.long.200}")
                @Nullable String name,
        @Email(message = "{records.email.wrong}")
                @Size(max = 254, message = "{records.email.wrong}")
                @Nullable String email,
        @Size(max = 60, message = "{records.long.60}") @Nullable String phone,
        @Size(max = 200, message = "{records.long.200}") @Nullable String role,
        @Size(max = 200, message = "{records.long.200}") @Nullable String organisation,
        @Size(max = 35, message = "{records.long.60}") @Nullable String language,
        @Nullable String channel,
        @Size(max = 200, message = "{records.long.200}") @Nullable String channelWords,
        @Nullable String contact,
        @Size(max = 2000, message = "{records.long.2000}") @Nullable String wants,
        @Size(max = 2000, message = "{records.long.2000}") @Nullable String fears) {

    static final String YES = "yes";
    static final String NO = "no";

    /// What the register shall say; what the person cannot change stays.
    Details details(Details known, String how) {
        return known.draft()
                .name(text(name))
                .email(text(email))
                .phone(text(phone))
                .role(text(role))
                .organisation(text(organisation))
                .language(text(language))
                .channel(chosen())
                .channelWords(text(channelWords))
                .consent(agreed(known.consent(), how))
                .wants(text(wants))
                .fears(text(fears))
                .done();
    }

    private @Nullable Channel chosen() {
        return Arrays.stream(Channel.values())
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElse(null);
    }

    /// A day is written down only when the answer changes.
    private Consent agreed(Consent known, String how) {
        var state =
                switch (text(contact)) {
                    case YES -> ConsentState.GIVEN;
                    case NO -> ConsentState.WITHDRAWN;
                    default -> known.state();
                };
        return state == known.state()
                ? known
                : new Consent(state, LocalDate.now(ZoneOffset.UTC), how);
    }

    static Map<String, ?> start(Details known) {
        var start = new HashMap<String, Object>();
        start.put("name", known.name());
        start.put("email", known.email());
        start.put("phone", known.phone());
        start.put("role", known.role());
        start.put("organisation", known.organisation());
        start.put("language", known.language());
        var channel = known.channel();
        start.put("channel", channel == null ? "" : channel.name());
        start.put("channelWords", known.channelWords());
        start.put("contact", contact(known.consent().state()));
        start.put("wants", known.wants());
        start.put("fears", known.fears());
        return start;
    }

    private static String contact(ConsentState state) {
        return switch (state) {
            case GIVEN -> YES;
            case WITHDRAWN -> NO;
            case NONE, ASKED -> "";
        };
    }
}
