package dev.landward.initiative.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StartPageTests {

    @Autowired Http http;
    @Autowired Town town;

    Viewer ines;
    Membership city;

    @BeforeEach
    void inesRunsACity() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
    }

    @Test
    void aFormThatNeedsAnotherLookKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                path(),
                                ines,
                                "name",
                                " ",
                                "kind",
                                "REPLACE",
                                "sector",
                                "PRIVATE",
                                "sponsor",
                                "Helen Aldana, ".repeat(20),
                                "legacyName",
                                "PermitTrak 4",
                                "contractEnd",
                                "soon",
                                "yearlyCost",
                                "lots"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Give the initiative a name.",
                        "Write the date as year, month and day",
                        "value=\"PermitTrak 4\"",
                        "value=\"soon\"",
                        "value=\"lots\"",
                        "value=\"PRIVATE\" selected",
                        "value=\"Helen Aldana, ",
                        "4 things need another look");
    }

    @Test
    void theFormIsEmptyAtFirst() {
        assertThat(http.get(path() + "/new", ines))
                .hasStatusOk()
                .bodyText()
                .contains("Start the initiative")
                .doesNotContain("is-invalid");
    }

    private String path() {
        return "/organisations/%d/initiatives".formatted(city.organisation().value());
    }
}
