package dev.landward.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Viewer;
import dev.landward.web.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@LandwardTest
class OvertakenTests {

    private static final Pattern SEEN = Pattern.compile("name=\"_seen\" value=\"([^\"]+)\"");

    @Autowired Place place;
    @Autowired Initiatives initiatives;
    @Autowired Http http;

    Place.Started permits;
    Viewer omar;

    @BeforeEach
    void twoPeopleMayChangeAnInitiative() {
        permits = place.started();
        omar = place.member(permits, Role.LEAD);
    }

    @Test
    void whoWasOvertakenIsToldByWhomAndKeepsWhatTheyTyped() {
        var seen = seen(omar);
        assertThat(rename(permits.lead(), "Permits in days", seen(permits.lead())))
                .hasStatus3xxRedirection();
        assertThat(rename(omar, "Permits in hours", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Changed in the meantime", "Ines", "Permits in hours");
        assertThat(name()).isEqualTo("Permits in days");
    }

    @Test
    void whoSawItMayReplaceItAllTheSame() {
        var seen = seen(omar);
        rename(permits.lead(), "Permits in days", seen(permits.lead())).exchange();
        var refused = body(rename(omar, "Permits in hours", seen));
        var now = SEEN.matcher(refused.substring(refused.indexOf("Save mine") - 2000));
        assertThat(now.find()).isTrue();
        assertThat(rename(omar, "Permits in hours", now.group(1))).hasStatus3xxRedirection();
        assertThat(name()).isEqualTo("Permits in hours");
    }

    @Test
    void whoLooksAgainIsOvertakenByNobody() {
        rename(omar, "First", seen(omar)).exchange();
        assertThat(rename(omar, "Second", seen(omar))).hasStatus3xxRedirection();
        assertThat(name()).isEqualTo("Second");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:1:",
                "'; drop",
                "5:9:7,6",
                "0:0:",
                "5:9:4",
                "9223372036854775808:9223372036854775809:"
            })
    void aSnapshotThatIsNoneDoesNoHarm(String seen) {
        assertThat(rename(omar, "First", seen)).hasStatus3xxRedirection();
    }

    private MockMvcRequestBuilder rename(Viewer viewer, String name, String seen) {
        return http.post(
                permits.path("/settings"),
                viewer,
                "name",
                name,
                "kind",
                "REPLACE",
                "sector",
                "PUBLIC",
                "purpose",
                "",
                "begins",
                "2026-01-05",
                "_seen",
                seen);
    }

    private String seen(Viewer viewer) {
        var seen = SEEN.matcher(body(http.get(permits.path("/settings"), viewer)));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private static String body(MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return initiatives.profile(permits.workspace()).name();
    }
}
