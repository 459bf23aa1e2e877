package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TextsTests {

    @Autowired Texts texts;

    @Test
    void aTextCountsAsItsLanguageDoes() {
        assertThat(text("web.problems", 1)).startsWith("One thing");
        assertThat(text("web.problems", 3)).startsWith("3 things");
    }

    @Test
    void gapsAreFilledByName() {
        assertThat(
                        texts.named(
                                "happened.InitiativeStarted",
                                Map.of("name", "Permits"),
                                Locale.ENGLISH))
                .isEqualTo("The initiative Permits was started");
    }

    @Test
    void anOutlineSaysWhatIsAlikeInAllThatATextMaySay() {
        assertThat(texts.outline("happened.TieEnded", Locale.ENGLISH))
                .isEqualTo("The tie from … to … ended");
        assertThat(texts.outline("happened.ModerationSwitched", Locale.ENGLISH))
                .isEqualTo(
                        "Comments wait for a moderator from now on"
                                + " / Comments are read at once from now on");
        assertThat(texts.outline("web.problems", Locale.ENGLISH)).startsWith("One thing");
    }

    @Test
    void aLanguageWithoutATextFallsBackToEnglish() {
        assertThat(texts.getMessage("web.undo", null, Locale.FRENCH)).isEqualTo("Undo");
    }

    @Test
    void thePseudoLanguagesChangeEveryLetterButNoGap() {
        var longer =
                texts.getMessage("web.problems", new Object[] {3}, Locale.forLanguageTag("en-XA"));
        assertThat(longer)
                .startsWith("⟦")
                .endsWith("⟧")
                .contains("3 ţĥíñĝš")
                .doesNotContain("things");
        assertThat(longer.length()).isGreaterThan(text("web.problems", 3).length());
        assertThat(texts.getMessage("web.undo", null, Locale.forLanguageTag("ar-XB")))
                .contains("\u202e");
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
