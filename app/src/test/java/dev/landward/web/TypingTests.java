package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.stakeholders.Register;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class TypingTests {

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Http http;
    @Autowired MockMvcTester mvc;

    @Test
    void aCharacterThatNobodySeesIsDroppedFromWhatIsTyped() {
        var ines = town.person("Ines");
        var permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
        var people = permits.path() + "/people";
        assertThat(http.get(people, ines).param("text", "An\0a")).hasStatusOk();
        assertThat(http.post(people, ines, "name", "An\0a Or\0tiz", "kind", "PERSON"))
                .hasStatus3xxRedirection();
        assertThat(http.get(people, ines)).bodyText().contains("Ana Ortiz");
    }

    @Test
    void aFormThatIsTooLongIsNotCalledAFile() {
        assertThat(
                        mvc.get()
                                .uri("/error")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413))
                .bodyText()
                .contains("This text is too long");
        assertThat(
                        mvc.get()
                                .uri("/error")
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413))
                .bodyText()
                .contains("This file is too large");
    }
}
