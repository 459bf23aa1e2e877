package dev.landward.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class HelpPageTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/help/[a-z-]+)\"");

    @Autowired Http http;
    @Autowired Town town;
    @Autowired MockMvcTester mvc;

    Viewer ines;

    @BeforeEach
    void inesNeedsHelp() {
        ines = town.person("Ines");
    }

    @Test
    void helpOpensAtThePlaceOneComesFrom() {
        assertThat(http.get("/help?from=/initiatives/7/people/map", ines))
                .hasRedirectedUrl("/help/people");
        assertThat(http.get("/help?from=/initiatives/7", ines)).hasRedirectedUrl("/help/overview");
        assertThat(http.get("/help?from=/initiatives", ines)).hasRedirectedUrl("/help/index");
    }

    @Test
    void everyLinkOfTheGuideLeadsToAPage() throws Exception {
        var index = http.get("/help/index", ines).exchange().getResponse().getContentAsString();
        var links =
                LINK.matcher(Objects.requireNonNull(index)).results().map(found -> found.group(1));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(http.get(link, ines)).hasStatusOk());
    }

    @Test
    void whoIsNotSignedInReadsTheGuideAndNothingElse() {
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("href=\"/help?from=/sign-in\"");
        assertThat(mvc.get().uri("/help?from=/sign-in")).hasRedirectedUrl("/help/index");
        assertThat(mvc.get().uri("/help/people"))
                .hasStatusOk()
                .bodyText()
                .contains("Who matters", "/assets/guide/people-map.png")
                .doesNotContain("/initiatives", "/sign-out");
        assertThat(mvc.get().uri("/help/people").exchange().getRequest().getSession(false))
                .isNull();
    }

    @Test
    void whoIsSignedInKeepsTheWayBackToTheirWork() {
        assertThat(http.get("/help/people", ines))
                .bodyText()
                .contains("href=\"/initiatives\"", "/sign-out");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(http.get("/help/nothing", ines)).hasStatus(404);
    }
}
