package dev.landward.stakeholders.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TechniquesTests {

    @Autowired Planner planner;
    @Autowired Suggestions suggestions;
    @Autowired Groups groups;
    @Autowired Steps steps;
    @Autowired Http http;

    Planner.Place place;

    @BeforeEach
    void anInitiative() {
        place = planner.place();
    }

    @Test
    @Method("S4-19")
    void aSuggestionFitsTheLevelAndCitesItsReason() {
        var eve =
                planner.add(
                        place,
                        Details.person("Eve")
                                .key(true)
                                .wants("signal in the field")
                                .barriers(List.of("SHIFTS")));
        planner.judge(place, eve, Dimension.PARTNERSHIP, 1);
        var one = suggestions.all(place.workspace()).getFirst();
        assertThat(one.offers())
                .allSatisfy(offer ->
                        assertThat(offer.technique().level())
                                .isEqualTo(PartnershipLevel.RECIPIENT));
        assertThat(one.offers().getFirst().technique()).isEqualTo(Technique.VISIT);
        assertThat(one.next()).isEqualTo(PartnershipLevel.CLIENT);
        assertThat(http.get(place.path("/techniques"), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Recipient, since Mar 3, 2026",
                        "Wants: <bdi translate=\"no\">signal in the field</bdi>",
                        "Last contact: none is recorded.",
                        "Visit at their place and hour",
                        "Fits because: Held back by",
                        "Fits because the relation is: Recipient");
        var use = "/steps/new?whom=s%d&technique=VISIT&level=CLIENT".formatted(eve.value());
        assertThat(http.get(place.path(use), place.ines()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"Visit at their place and hour\"",
                        "Recipient, since Mar 3, 2026; Held back by: shifts; Wants: signal in the field");
    }

    @Test
    void aGroupIsSuggestedWhatItsOwnLevelNeeds() {
        var crews = groups.add(place.workspace(), GroupDetails.named("Crews"));
        var day = LocalDate.of(2026, 3, 3);
        groups.judge(
                place.workspace(),
                crews,
                PartnershipLevel.CUSTOMER,
                day,
                "they chose",
                Confidence.HIGH);
        var opponent = planner.add(place, Details.person("Opponent").group(crews));
        planner.judge(place, opponent, Dimension.STANCE, -2);
        planner.add(place, Details.person("Unknown").group(crews));
        var one = suggestions.all(place.workspace()).getFirst();
        assertThat(one.level()).isEqualTo(PartnershipLevel.CUSTOMER);
        assertThat(one.offers().getFirst().technique()).isEqualTo(Technique.FIND_FAULTS);
        assertThat(one.signals().getFirst())
                .extracting(Suggestion.Signal::count, Suggestion.Signal::of)
                .containsExactly(1, 2);
        assertThat(http.get(place.path("/techniques"), place.ines()))
                .bodyText()
                .contains("1 of 2 against");
    }

    @Test
    void anUnknownRelationIsFoundOutFirst() {
        planner.add(place, Details.person("Ana").key(true));
        assertThat(suggestions.all(place.workspace()).getFirst().offers())
                .extracting(Suggestion.Offer::technique)
                .containsExactly(
                        Technique.ASK_SOMEBODY_NEAR, Technique.FIRST_TALK, Technique.WALK_ALONG);
    }

    @Test
    void everyLevelHasTechniquesAndTheCatalogueHasTwenty() {
        assertThat(Technique.values()).hasSize(20);
        assertThat(
                        Stream.<@Nullable PartnershipLevel>concat(
                                Stream.of((PartnershipLevel) null),
                                Arrays.stream(PartnershipLevel.values())))
                .allSatisfy(level -> assertThat(Technique.at(level)).hasSizeGreaterThan(1));
    }

    @Test
    void usingATechniqueMakesAStepTowardsTheNextLevel() {
        var ana = planner.add(place, Details.person("Ana").key(true));
        http.post(
                        place.path("/steps"),
                        place.ines(),
                        "whom",
                        "s" + ana.value(),
                        "level",
                        "CLIENT",
                        "words",
                        "First talk",
                        "reason",
                        "Relation unknown")
                .exchange();
        assertThat(steps.allOpen(place.workspace()).getFirst())
                .extracting(Step::level, Step::reason)
                .containsExactly(PartnershipLevel.CLIENT, "Relation unknown");
    }
}
