package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.testing.Method;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class PreventionTests {

    @Autowired Planner planner;
    @Autowired Prevention prevention;
    @Autowired Segments segments;
    @Autowired Http http;

    Planner.Place place;

    @BeforeEach
    void anInitiative() {
        place = planner.place();
    }

    @Test
    @Method("S4-15")
    void everySegmentHasAResponseFromTheStartAndOneWithoutIsMissing()
            throws UnsupportedEncodingException {
        planner.standing(place, "Loud opponent", -1, 4, 1);
        assertThat(page())
                .contains("Meet within a week", "Find out before doing anything")
                .doesNotContain("No response yet", "has people but no response");
        for (var segment : Segment.values()) {
            assertThat(page()).contains("id=\"" + segment + "\"");
        }
        write(Segment.ACTIVE_RESISTANCE, "");
        write(Segment.ACTIVE_PARTNERS, "");
        assertThat(page())
                .contains("One segment has people but no response", "#ACTIVE_RESISTANCE\"")
                .doesNotContain("#ACTIVE_PARTNERS\"");
        write(Segment.ACTIVE_RESISTANCE, "Ines meets them on Monday");
        assertThat(page())
                .contains("Ines meets them on Monday")
                .doesNotContain("has people but no response");
    }

    @Test
    void whatWasWrittenIsTakenBackToWhatStoodBefore() throws UnsupportedEncodingException {
        write(Segment.UNKNOWN, "first");
        write(Segment.UNKNOWN, "second");
        var last =
                Objects.requireNonNull(prevention.written(place.workspace()).get(Segment.UNKNOWN));
        http.post(place.path("/responses/%d/removal".formatted(last.id())), place.ines())
                .exchange();
        assertThat(page()).contains("first").doesNotContain("second");
        assertThat(http.get(place.path("/prevention/UNKNOWN"), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains("first");
    }

    @Test
    void everybodyBelongsToOneSegmentByWhereTheyStand() {
        planner.person(place, "nothing known");
        var quiet = planner.person(place, "against, activity unknown");
        planner.judge(place, quiet, Dimension.STANCE, -1);
        var half = planner.person(place, "for, activity unknown");
        planner.judge(place, half, Dimension.STANCE, 2);
        planner.standing(place, "fights", -2, 4, 1);
        planner.standing(place, "grumbles", -2, 3, 1);
        planner.standing(place, "watches", 2, 2, 4);
        planner.standing(place, "nods", 0, 1, 3);
        planner.standing(place, "torn and busy", 0, 5, 1);
        planner.standing(place, "for, half active", 2, 3, 1);
        planner.standing(place, "carries it", 1, 4, 1);
        assertThat(segments.count(place.workspace()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Segment.ACTIVE_RESISTANCE, 1,
                                Segment.QUIET_RESISTANCE, 2,
                                Segment.POWERFUL_BYSTANDERS, 1,
                                Segment.PASSIVE_ACCEPTANCE, 1,
                                Segment.CONCERNED_SUPPORTERS, 2,
                                Segment.ACTIVE_PARTNERS, 1,
                                Segment.UNKNOWN, 2));
    }

    private void write(Segment segment, String response) {
        assertThat(
                        http.post(
                                place.path("/prevention/" + segment),
                                place.ines(),
                                "signs",
                                "",
                                "worsens",
                                "",
                                "response",
                                response))
                .hasStatus3xxRedirection();
    }

    private String page() throws UnsupportedEncodingException {
        return http.get(place.path("/prevention"), place.ines())
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
