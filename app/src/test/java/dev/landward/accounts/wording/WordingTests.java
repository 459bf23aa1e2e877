package dev.landward.accounts.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.testing.Method;
import dev.landward.web.Hint;
import dev.landward.web.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class WordingTests {

    @Autowired WordingGuide guide;
    @Autowired Place place;
    @Autowired Http http;

    Started permits;
    String at;

    @BeforeEach
    void anOrganisationHasItsGuide() {
        permits = place.started();
        at = "/organisations/" + permits.city().organisation().value() + "/wording";
    }

    @Test
    @Method("S4-18")
    void theHintIsWhatTheOrganisationMadeIt() {
        assertThat(write("The end users asked")).contains("On the board", "end user", "partner");
        var id = id("end user");
        http.post(
                        at + "/" + id,
                        permits.lead(),
                        "term",
                        "end user",
                        "better",
                        "colleague",
                        "why",
                        "")
                .exchange();
        assertThat(write("Our end-user asked again"))
                .contains("colleague")
                .doesNotContain("partner");
        assertThat(http.follow(at + "/" + id + "/removal", permits.lead()))
                .bodyText()
                .contains(at + "/" + id + "/return");
        assertThat(write("The end users asked once more")).doesNotContain("colleague");
        http.post(at + "/" + id + "/return", permits.lead()).exchange();
        assertThat(write("The end users asked a third time")).contains("colleague");
        http.post(at, permits.lead(), "term", "legacy junk", "better", "the present system")
                .exchange();
        assertThat(write("Away with the legacy junk")).contains("the present system");
        assertThat(http.get(permits.path("/wording"), permits.lead()))
                .bodyText()
                .contains("legacy junk", "colleague");
    }

    @Test
    void aFormThatIsShownAgainHasItsHintToo() {
        assertThat(
                        http.post(
                                permits.path("/learn/cards"),
                                permits.lead(),
                                "kind",
                                "FACT",
                                "wording",
                                "Resistance grows",
                                "dated",
                                "never"))
                .hasStatusOk()
                .bodyText()
                .contains("Write the date as year", "concern");
    }

    @ParameterizedTest
    @CsvSource({
        "An End User said, true",
        "END-USERS, true",
        "the end user’s wish, true",
        "friend users, false",
        "endusers, false",
        "end useful, false"
    })
    void aWordIsFoundWholeInAnyCaseAndInThePlural(String text, boolean found) {
        var hints = guide.hints(permits.city().organisation(), List.of(text));
        assertThat(hints.stream().map(Hint::term)).hasSize(found ? 1 : 0);
    }

    @Test
    void signsInAWordAreNoPattern() {
        guide.add(permits.city(), new WordingGuide.Draft("C++ (old)", "C", ""));
        assertThat(guide.hints(permits.city().organisation(), List.of("Written in C++ (old).")))
                .extracting(Hint::better)
                .containsExactly("C");
        assertThat(guide.hints(permits.city().organisation(), List.of("Written in CCC old.")))
                .isEmpty();
    }

    @Test
    void anotherOrganisationsGuideIsNeitherReadNorChanged() {
        var other = place.started();
        assertThat(http.get(at, other.lead())).hasStatus(404);
        assertThat(http.post(at + "/" + id("end user") + "/removal", other.lead())).hasStatus(404);
        var theirs = "/organisations/" + other.city().organisation().value() + "/wording/";
        assertThat(http.post(theirs + id("end user") + "/removal", other.lead())).hasStatus(404);
        assertThat(http.get(at, place.member(permits, Role.MEMBER)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Add a word");
    }

    private String write(String wording) {
        var sent =
                http.follow(
                                permits.path("/learn/cards"),
                                permits.lead(),
                                "kind",
                                "FACT",
                                "wording",
                                wording)
                        .exchange();
        try {
            var page = sent.getResponse().getContentAsString();
            return page.contains("lw-hints")
                    ? "On the board "
                            + page.substring(page.indexOf("lw-hints"), page.indexOf("lw-title"))
                    : "";
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long id(String term) {
        return guide.terms(permits.city().organisation()).stream()
                .filter(one -> one.term().equals(term))
                .findAny()
                .orElseThrow()
                .id();
    }
}
