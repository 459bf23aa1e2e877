package dev.landward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.testing.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class MuteTests {

    @Autowired BeanFactory beans;
    @Autowired Choices choices;
    @Autowired LetterTokens tokens;
    @Autowired MockMvcTester mvc;

    Letter letter;
    String path;

    @BeforeEach
    void somebodyHasALetter() {
        letter = Desk.letter("Ines");
        var desk = new Desk(beans);
        path = "/letters/" + tokens.make(desk.put(letter).orElseThrow());
    }

    @Test
    @Method("S0-30")
    void oneClickWithoutSigningInEndsTheLettersOfATopic() {
        assertThat(mvc.post().uri(path).param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("You get no more mails like that one");
        assertThat(choices.of(letter.to(), 7, "phases")).isEqualTo(Frequency.NEVER);
        assertThat(choices.of(letter.to(), 7, "tasks")).isEqualTo(Frequency.AT_ONCE);
        assertThat(choices.of(letter.to(), 8, "phases")).isEqualTo(Frequency.AT_ONCE);
        assertThat(choices.of(Desk.letter("Omar").to(), 7, "phases")).isEqualTo(Frequency.AT_ONCE);
    }

    @Test
    void openingTheLinkChangesNothing() {
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Your mails");
        assertThat(mvc.head().uri(path)).hasStatusOk();
        assertThat(choices.of(letter.to(), 7, "phases")).isEqualTo(Frequency.AT_ONCE);
    }

    @Test
    void thePageTellsWhoeverHasTheLinkNoAddress() {
        assertThat(mvc.get().uri(path)).bodyText().doesNotContain(letter.to().email());
    }

    @Test
    void howOftenIsChosenWithoutSigningIn() {
        assertThat(
                        mvc.post()
                                .uri(path + "/choices")
                                .with(Http.token())
                                .param("these", "DAILY")
                                .param("all", "WEEKLY"))
                .hasStatus3xxRedirection();
        assertThat(choices.of(letter.to(), 7, "phases")).isEqualTo(Frequency.DAILY);
        assertThat(choices.of(letter.to(), 7, "tasks")).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void whatWasMadeUpLeadsNowhere() {
        assertThat(mvc.get().uri("/letters/abcdefghijklmnopqrstuvwxyz")).hasStatus(404);
        assertThat(mvc.post().uri("/letters/abcdef").param("List-Unsubscribe", "One-Click"))
                .hasStatus(404);
        assertThat(mvc.post().uri(path + "/choices").param("these", "NEVER").param("all", "NEVER"))
                .hasStatus(403);
    }
}
