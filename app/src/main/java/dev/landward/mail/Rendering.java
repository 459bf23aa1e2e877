package dev.landward.mail;

import com.ibm.icu.util.ULocale;
import dev.landward.web.Site;
import dev.landward.web.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a letter looks like, as text and as HTML.
@Component
class Rendering {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.landward");
    private final Site site;
    private final Texts texts;

    Rendering(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    /// The words around a letter, in its reader's language.
    record Frame(
            String language,
            String direction,
            String sentBy,
            String site,
            String choices,
            String choose) {}

    String html(Letter letter, String choices) {
        var page = new StringOutput();
        engine.render(
                "mail/letter.jte", Map.of("letter", letter, "frame", frame(letter, choices)), page);
        return page.toString();
    }

    String text(Letter letter, String choices) {
        var text = new StringBuilder();
        letter.parts().forEach(part -> add(text, part));
        var frame = frame(letter, choices);
        text.append("--\r\n").append(frame.sentBy()).append(": ").append(site.url()).append("\r\n");
        if (!choices.isEmpty()) {
            text.append(frame.choose()).append(": ").append(choices).append("\r\n");
        }
        return text.toString();
    }

    private void add(StringBuilder text, Part part) {
        switch (part) {
            case Part.Heading(String words) -> text.append(words.toUpperCase(Locale.ROOT));
            case Part.Paragraph(String words) -> text.append(lines(words, ""));
            case Part.Fact(String name, String value) ->
                    text.append(name).append(": ").append(value);
            case Part.Quote(String who, String words) ->
                    text.append(who).append(":\r\n").append(lines(words, "> "));
            case Part.Code(String code) -> text.append("    ").append(code);
            case Part.Action(String label, String path) ->
                    text.append(label).append(":\r\n").append(site.url()).append(path);
        }
        text.append("\r\n\r\n");
    }

    private static String lines(String words, String before) {
        return before + words.strip().replaceAll("\\R", "\r\n" + before);
    }

    private Frame frame(Letter letter, String choices) {
        var language = letter.language();
        return new Frame(
                language.toLanguageTag(),
                ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr",
                texts.getMessage("mail.sent-by", null, language),
                site.url(),
                choices,
                texts.getMessage("mail.choose", null, language));
    }
}
