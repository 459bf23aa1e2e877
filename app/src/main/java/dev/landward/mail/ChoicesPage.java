package dev.landward.mail;

import dev.landward.web.NotFound;
import dev.landward.web.Texts;
import dev.landward.web.Unkeyed;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the reader of a letter wants more of them, reached from the letter without signing in.
/// Opening it changes nothing, since programs that look for harm open every link; one post mutes.
@Controller
class ChoicesPage {

    private final LetterTokens tokens;
    private final Choices choices;
    private final Texts texts;

    ChoicesPage(LetterTokens tokens, Choices choices, Texts texts) {
        this.tokens = tokens;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping("/letters/{token}")
    String show(
            @PathVariable("token") String token,
            @RequestParam(name = "kept", defaultValue = "") String kept,
            Locale language,
            Model page) {
        var letter = letter(token);
        var of = Objects.requireNonNull(letter.organisation());
        page.addAttribute("token", token);
        page.addAttribute("address", veiled(letter.to()));
        page.addAttribute("topic", topic(letter.topic(), language));
        page.addAttribute("these", choices.of(letter.to(), of, letter.topic()));
        page.addAttribute("all", choices.of(letter.to(), of, Choices.ALL));
        page.addAttribute("kept", kept);
        return "mail/choices";
    }

    /// What mail programs call for their reader, and what the button of the page does. It answers
    /// at once, since they follow no redirect (RFC 8058).
    @PostMapping("/letters/{token}")
    @Unkeyed
    String mute(
            @PathVariable("token") String token,
            @RequestParam("List-Unsubscribe") String asked,
            Locale language,
            Model page) {
        if (!asked.equals("One-Click")) {
            throw new NotFound();
        }
        var letter = letter(token);
        choices.choose(
                letter.to(),
                Objects.requireNonNull(letter.organisation()),
                letter.topic().equals(Gatherings.TOPIC) ? Choices.ALL : letter.topic(),
                Frequency.NEVER);
        return show(token, "muted", language, page);
    }

    @PostMapping("/letters/{token}/choices")
    @Unkeyed
    String choose(
            @PathVariable("token") String token,
            @RequestParam("these") Frequency these,
            @RequestParam("all") Frequency all) {
        var letter = letter(token);
        var of = Objects.requireNonNull(letter.organisation());
        if (choices.of(letter.to(), of, Choices.ALL) != all) {
            choices.choose(letter.to(), of, Choices.ALL, all);
        }
        if (!letter.topic().equals(Gatherings.TOPIC)
                && choices.of(letter.to(), of, letter.topic()) != these) {
            choices.choose(letter.to(), of, letter.topic(), these);
        }
        return "redirect:/letters/" + token + "?kept=choices";
    }

    private Letter letter(String token) {
        return tokens.letter(token)
                .filter(letter -> letter.organisation() != null)
                .orElseThrow(NotFound::new);
    }

    private String topic(String topic, Locale language) {
        return texts.has("topic." + topic)
                ? texts.getMessage("topic." + topic, null, language)
                : texts.getMessage("mail.choices.news", null, language);
    }

    /// Enough for its owner, and nothing for whoever the letter was passed on to.
    private static String veiled(Address address) {
        return address.email().replaceAll("^(.).*(?=@)", "$1…");
    }
}
