package dev.landward.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Place;
import dev.landward.web.Role;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TrailPageTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Place place;

    Place.Started permits;
    Membership city;
    Viewer ines;
    String trail;

    @BeforeEach
    void aCityThatReplacesItsPermits() {
        permits = place.started();
        city = permits.city();
        ines = permits.lead();
        town.member(city, "Omar", Role.ANALYST);
        trail = city.path() + "/trail";
    }

    @Test
    void theTrailSaysWhoDidWhatAndWhere() {
        assertThat(http.get(trail, ines))
                .hasStatusOk()
                .bodyText()
                .contains("Omar became a member", "Ines", "Replace the permits", "within seconds");
    }

    @Test
    void filtersNarrowIt() {
        assertThat(http.get(trail + "?what=MemberJoined", ines))
                .bodyText()
                .contains(">Omar became a member<", ">… became a member</option>")
                .doesNotContain("was set up</th>");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        assertThat(http.get(trail + "?from=" + tomorrow, ines))
                .bodyText()
                .contains("Nothing matches these filters");
        assertThat(http.get(trail + "?initiative=" + permits.workspace().id().value(), ines))
                .bodyText()
                .doesNotContain("Omar became a member");
    }

    @Test
    void aFilterThatIsNoneShowsEverything() {
        assertThat(http.get(trail + "?who=nobody&from=soon&before=5x", ines))
                .hasStatus4xxClientError();
        assertThat(http.get(trail + "?who=nobody&from=soon", ines))
                .bodyText()
                .contains("Omar became a member");
    }

    @Test
    void theTrailIsExportedAsAsked() throws UnsupportedEncodingException {
        var file =
                http.get(trail + "/export?what=MemberJoined", ines)
                        .exchange()
                        .getResponse()
                        .getContentAsString();
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("entry,at,by,what", "Ines,MemberJoined,account/");
    }

    @Test
    void pagesFollowOneAnother() {
        for (int number = 0; number < 51; number++) {
            town.member(city, "Person " + number, Role.MEMBER);
        }
        assertThat(http.get(trail, ines))
                .bodyText()
                .contains("Person 50 became", "before=")
                .doesNotContain("Person 0 became");
    }
}
