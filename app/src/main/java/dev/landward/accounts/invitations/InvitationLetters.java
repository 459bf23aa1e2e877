package dev.landward.accounts.invitations;

import dev.landward.accounts.Actor;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.Secrets;
import dev.landward.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Writes the letters that invite.
@Component
class InvitationLetters {

    private final Outbox outbox;
    private final Texts texts;

    InvitationLetters(Outbox outbox, Texts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /// Each link is a thing of its own to tell of.
    void put(Actor by, Invitations.Found found, String token) {
        var language = LocaleContextHolder.getLocale();
        var invitation = found.invitation();
        var into = invitation.into();
        var where = into == null ? found.organisationName() : into.name();
        var who = Objects.requireNonNullElse(invitation.by(), found.organisationName());
        outbox.put(
                new Letter(
                        by.organisation().value(),
                        new Address(invitation.email(), ""),
                        "invitation/" + Secrets.hash(token),
                        true,
                        language,
                        text(language, "invitations.letter.subject", clipped(where)),
                        List.of(
                                new Part.Paragraph(
                                        into == null
                                                ? text(
                                                        language,
                                                        "invitations.letter.house",
                                                        who,
                                                        where)
                                                : text(
                                                        language,
                                                        "invitations.letter",
                                                        who,
                                                        where,
                                                        found.organisationName())),
                                new Part.Action(
                                        text(language, "invitations.letter.look"),
                                        "/invitations/" + token),
                                new Part.Paragraph(text(language, "invitations.letter.until")))));
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getMessage(key, details, language);
    }

    private static String clipped(String name) {
        return name.length() > 120 ? name.substring(0, 120) + "…" : name;
    }
}
