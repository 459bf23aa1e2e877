package dev.landward.links;

import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Part;
import dev.landward.web.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What is written about links.
@Component
class Letters {

    private final Texts texts;

    Letters(Texts texts) {
        this.texts = texts;
    }

    /// A link for one person, with the code for whoever has to type it.
    Letter invitation(Workspace workspace, Made made, Wanted wanted, Locale locale) {
        var kind = kind(wanted.about());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(text(locale, "links.mail.hello", wanted.name())));
        parts.add(
                new Part.Paragraph(text(locale, "links.mail." + kind + ".what", workspace.name())));
        if (!wanted.words().isEmpty()) {
            parts.add(new Part.Quote("", wanted.words()));
        }
        parts.add(new Part.Action(text(locale, "links.mail.open"), made.path()));
        var until =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(made.until());
        parts.add(new Part.Paragraph(text(locale, "links.mail.until", until)));
        return new Letter(
                        workspace.organisation().value(),
                        new Address(wanted.email(), wanted.name()),
                        "link/" + made.id().value(),
                        false,
                        locale,
                        text(locale, "links.mail." + kind + ".subject", workspace.name()),
                        parts)
                .of("links");
    }

    private static String kind(String about) {
        if (about.startsWith(Links.PAGE)) {
            return "shared";
        }
        if (about.startsWith("session/")) {
            return "session";
        }
        return about.startsWith("round/") ? "round" : "record";
    }

    Letter refused(Guest guest, Address maker) {
        var locale = Locale.ENGLISH;
        return new Letter(
                guest.organisation().value(),
                maker,
                "link-refused/" + guest.link().value(),
                false,
                locale,
                text(locale, "links.mail.refused.subject", guest.initiativeName()),
                List.of(
                        new Part.Paragraph(
                                text(
                                        locale,
                                        "links.mail.refused",
                                        Link.discreet(guest.name()),
                                        guest.initiativeName())),
                        new Part.Action(
                                text(locale, "links.mail.refused.open"),
                                "/initiatives/" + guest.initiativeNumber() + "/links")));
    }

    private String text(Locale locale, String key, Object... details) {
        return texts.getMessage(key, details, locale);
    }
}
