package dev.landward.stakeholders.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Check;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.Toast;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What people take back, or are asked about again.
@LandwardTest
class SecondThoughtsTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Standings standings;
    @Autowired Assessments assessments;
    @Autowired Groups groups;
    @Autowired Interests interests;
    @Autowired Notes notes;
    @Autowired RegisterChecks checks;

    Viewer ines;
    Workspace permits;
    String at;

    @BeforeEach
    void inesRunsAnInitiative() {
        ines = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
        at = permits.path() + "/people";
    }

    @Test
    void anAssessmentThatWasTakenBackComesBackWithWhoSaidItAndWhy() {
        var ana = register.person(permits, "Ana Ortiz");
        var power =
                assessments.record(
                        permits, ana, Register.judged(Dimension.POWER, 4, Register.day(1, 5)));
        var entry = at + "/" + ana.value() + "/assessments/" + power.value();
        assertThat(offered(http.post(entry + "/take-back", ines).exchange()))
                .isEqualTo(entry + "/restore");
        assertThat(value(ana.value())).isNull();
        assertThat(http.post(entry + "/restore", ines)).hasStatus3xxRedirection();
        assertThat(value(ana.value())).isEqualTo(4);
        assertThat(assessments.of(permits, ana))
                .filteredOn(one -> one.valid())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.judgement())
                            .isEqualTo(Register.judged(Dimension.POWER, 4, Register.day(1, 5)));
                    assertThat(one.assessor()).isEqualTo("Ines");
                });
        assertThat(http.post(entry + "/restore", ines)).hasStatus(404);
    }

    @Test
    void whatWasNeverTakenBackCannotBeRestored() {
        var ana = register.person(permits, "Ana Ortiz");
        var power =
                assessments.record(
                        permits, ana, Register.judged(Dimension.POWER, 4, Register.day(1, 5)));
        assertThat(
                        http.post(
                                at
                                        + "/%d/assessments/%d/restore"
                                                .formatted(ana.value(), power.value()),
                                ines))
                .hasStatus(404);
    }

    @Test
    void aChangedGroupIsPutBackByTheToast() {
        var finance = groups.add(permits, new GroupDetails("Finance", true, 70, 30));
        var path = at + "/groups/" + finance.value();
        var changed =
                http.post(path, ines, "name", "Treasury", "informed", "90", "engaged", "50")
                        .exchange();
        assertThat(groups.get(permits, finance).details().name()).isEqualTo("Treasury");
        assertThat(offered(changed)).isEqualTo(path + "/undo");
        assertThat(http.post(path + "/undo", ines)).hasStatus3xxRedirection();
        assertThat(groups.get(permits, finance).details())
                .isEqualTo(new GroupDetails("Finance", true, 70, 30));
        assertThat(http.post(path + "/undo", ines)).hasStatus(404);
    }

    @Test
    void aGroupWhoseFormerNameIsTakenStaysAsItIs() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        groups.change(permits, finance, GroupDetails.named("Treasury"));
        groups.add(permits, GroupDetails.named("FINANCE"));
        assertThat(http.post(at + "/groups/" + finance.value() + "/undo", ines))
                .hasStatus3xxRedirection();
        assertThat(groups.get(permits, finance).details().name()).isEqualTo("Treasury");
    }

    @Test
    void anInterestThatIsRefusedKeepsWhatWasTyped() {
        var ana = register.person(permits, "Ana Ortiz");
        assertThat(
                        http.post(
                                at + "/" + ana.value() + "/interests",
                                ines,
                                "tag",
                                " ",
                                "weight",
                                "5",
                                "words",
                                "Days, not weeks"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"tag-error\"",
                        "Name the interest in a word or two",
                        "Days, not weeks</textarea>",
                        "<option value=\"5\" selected>",
                        "<details class=\"lw-mt\" open>");
        assertThat(interests.of(permits, ana)).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongIsKeptInItsField() {
        var ana = register.person(permits, "Ana Ortiz");
        var long4 = "tired of projects ".repeat(240);
        assertThat(http.post(at + "/" + ana.value() + "/notes", ines, "note", long4))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"note-error\"", "Keep it within 4,000", long4);
        assertThat(notes.of(permits, ana)).isEmpty();
    }

    @Test
    void aConstraintThatIsRefusedKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                at + "/limits",
                                ines,
                                "kind",
                                "law",
                                "words",
                                "",
                                "source",
                                "Statute 12",
                                "person",
                                "nobody at all"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"words-error\"", "id=\"person-error\"", "Statute 12", "law");
    }

    @Test
    void aMergeAsksForConsentLanguageAndBarriersAndItsUndoBringsBothBack() {
        var spring = new Consent(ConsentState.GIVEN, Register.day(3, 2), "by telephone");
        var kept = Details.person("Ana Ortiz").language("en").barriers(List.of("TIME")).done();
        var gone =
                Details.person("A. Ortiz")
                        .language("es")
                        .consent(spring)
                        .barriers(List.of("SHIFTS", "No car"))
                        .done();
        var ana = stakeholders.add(permits, kept, Provenance.byHand());
        var twin = stakeholders.add(permits, gone, Provenance.byHand());
        var path = at + "/" + ana.value() + "/merge";
        assertThat(http.get(path, ines).param("with", "#" + twin.value()))
                .bodyText()
                .contains(
                        "name=\"take-language\" value=\"gone\"",
                        "name=\"take-consent\" value=\"gone\" checked",
                        "name=\"take-barriers\" value=\"gone\"",
                        "yes · Mar 2, 2026 · by telephone",
                        "No time",
                        "Works shifts and No car");
        var merged =
                http.post(
                                path,
                                ines,
                                "gone",
                                "" + twin.value(),
                                "take-language",
                                "kept",
                                "take-consent",
                                "gone",
                                "take-barriers",
                                "gone")
                        .exchange();
        var one = stakeholders.get(permits, ana).details();
        assertThat(one.language()).isEqualTo("en");
        assertThat(one.consent()).isEqualTo(spring);
        assertThat(one.barriers()).containsExactly("SHIFTS", "No car");
        assertThat(http.post(offered(merged), ines)).hasStatus3xxRedirection();
        assertThat(stakeholders.get(permits, ana).details()).isEqualTo(kept);
        assertThat(stakeholders.get(permits, twin).details()).isEqualTo(gone);
    }

    @Test
    void learnStaysOpenUntilEveryDeciderIsAssessed() {
        assertThat(deciders().blocks(Phase.LEARN)).isTrue();
        var may =
                stakeholders.add(
                        permits,
                        Details.person("Mayor May").decisionRole(DecisionRole.DECIDER).done(),
                        Provenance.byHand());
        assertThat(deciders().blocks(Phase.LEARN)).isTrue();
        assessments.record(permits, may, Register.judged(Dimension.STANCE, 1, Register.day(1, 5)));
        assertThat(deciders().blocks(Phase.LEARN)).isFalse();
    }

    private Check deciders() {
        return checks.checks(permits).stream()
                .filter(check -> check.key().equals("register.check.deciders"))
                .findFirst()
                .orElseThrow();
    }

    /// Where the toast of the next page takes a deed back.
    private String offered(MvcTestResult done) {
        return done.getMvcResult().getFlashMap().get("toast") instanceof Toast toast
                ? String.valueOf(toast.undo())
                : "no toast";
    }

    private @Nullable Integer value(long person) {
        return standings
                .find(permits, new StakeholderId(person))
                .orElseThrow()
                .marks()
                .value(Dimension.POWER);
    }
}
