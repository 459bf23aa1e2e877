package dev.landward.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Town;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.ties.Tie;
import dev.landward.stakeholders.ties.TieDetails;
import dev.landward.stakeholders.ties.TieKind;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.stakeholders.units.Unit;
import dev.landward.stakeholders.units.UnitPath;
import dev.landward.stakeholders.units.Units;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class TakingBackTests {

    @Autowired Town town;
    @Autowired Register register;
    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Assessments assessments;
    @Autowired Groups groups;
    @Autowired Units units;
    @Autowired Ties ties;
    @Autowired Audit audit;
    @Autowired Imports imports;

    Drop drop;
    Workspace permits;

    /// All that an import may change.
    record Whole(
            List<Stakeholder> people,
            List<Unit> tree,
            List<Group> groups,
            List<Tie> ties,
            String export) {}

    @BeforeEach
    void aRegisterWithATreeAGroupAndAnAssessment() {
        drop = new Drop(town, register, mvc, http);
        permits = drop.workspace;
        var staff = groups.add(permits, GroupDetails.named("Staff"));
        var may =
                stakeholders.add(
                        permits,
                        Details.person("Mayor May")
                                .email("may@x.example")
                                .language("es")
                                .consent(
                                        new Consent(
                                                ConsentState.GIVEN, Register.day(1, 5), "by mail"))
                                .barriers(List.of("TIME"))
                                .group(staff)
                                .done(),
                        Provenance.byHand());
        assessments.record(permits, may, Register.judged(Dimension.STANCE, 1, Register.day(1, 5)));
        units.write(
                permits,
                List.of(
                        new UnitPath(List.of("City"), "Mayor May"),
                        new UnitPath(List.of("City", "Building"), ""),
                        new UnitPath(List.of("City", "Building", "Inspections"), "Mayor May"),
                        new UnitPath(List.of("City", "Works"), "")));
        ties.record(
                permits,
                new TieDetails(
                        may,
                        unit("Works"),
                        TieKind.OTHER,
                        "",
                        3,
                        "Ines",
                        Register.day(1, 5),
                        "",
                        ""));
    }

    @Test
    void takingAnImportBackPutsEverythingBackAsItWas() {
        var before = whole();
        var path =
                store(
                        """
                        Kind,Name,Mail,Unit,Head of unit,Group,Phone,Stance,Reference
                        organisation,Inspections,,City > Works,Ben Okafor,Field,77,,u1
                        organisation,Parks,,City > Parks,,,,,
                        person,Mayor May,may@x.example,City > Works,,Council,123,-2,r1
                        person,Ben Okafor,ben@x.example,City > Parks,,Field,,2,r2
                        """);
        assertThat(units.tree(permits))
                .extracting(Unit::path)
                .contains(List.of("City", "Works", "Inspections"), List.of("City", "Parks"));
        assertThat(stakeholder("Mayor May").reference()).isEqualTo("r1");
        drop.post(path + "/taking-back");
        assertThat(whole()).isEqualTo(before);
        assertThat(imports.latest(permits).getFirst().takenBack())
                .isEqualTo(new Import.TakenBack(2, 2, List.of()));
    }

    @Test
    void oneImportIsOneEntryOfTheTrailAndSoIsTakingItBack() {
        var start = audit.latest(permits, 0, 1).getFirst().id();
        var path =
                store(
                        """
                        Kind,Name,Unit,Group,Stance
                        organisation,Parks,City > Parks,Field,
                        person,Ben Okafor,City > Parks,Field,2
                        """);
        assertThat(audit.latest(permits, start, 100))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("StakeholdersImported");
                    assertThat(entry.details())
                            .containsEntry("added", 2)
                            .containsEntry("assessed", 1);
                });
        assertThat(drop.page(permits.path()))
                .contains("Import of stakeholders.csv: 2 people added, one assessment");
        var stored = audit.latest(permits, 0, 1).getFirst().id();
        drop.post(path + "/taking-back");
        assertThat(audit.latest(permits, stored, 100))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("ImportCleared");
                    assertThat(entry.details()).containsEntry("removed", 2);
                });
    }

    @Test
    void whoeverAnImportBroughtBackIsRemovedAgain() {
        var csv = "Reference,Name,Mail\n17,Ben Okafor,ben@x.example\n18,Cy Lund,cy@x.example\n";
        var before = whole();
        drop.post(store(csv) + "/taking-back");
        var again = store(csv.replace("Cy Lund", "Cyrus Lund"));
        assertThat(whole().people()).hasSize(before.people().size() + 2);
        drop.post(again + "/taking-back");
        assertThat(whole()).isEqualTo(before);
        assertThat(imports.latest(permits).getFirst().takenBack())
                .isEqualTo(new Import.TakenBack(2, 0, List.of()));
    }

    @Test
    void whoeverCameBackAndWasWorkedOnSinceStays() {
        var csv = "Reference,Name,Mail\n17,Ben Okafor,ben@x.example\n";
        drop.post(store(csv) + "/taking-back");
        var again = store(csv);
        var ben = stakeholder("Ben Okafor");
        assessments.record(
                permits, ben.id(), Register.judged(Dimension.TRUST, 4, Register.day(1, 6)));
        drop.post(again + "/taking-back");
        assertThat(stakeholder("Ben Okafor")).isNotNull();
        assertThat(drop.page(again + "/check")).contains("<bdi>Ben Okafor</bdi>");
    }

    @Test
    void aUnitThatSomebodyHasMovedSinceStaysWhereItIs() {
        var path = store("Kind,Name,Unit\norganisation,Inspections,City > Works\n");
        units.place(permits, unit("Inspections"), unit("City"), null);
        drop.post(path + "/taking-back");
        assertThat(units.tree(permits))
                .extracting(Unit::path)
                .contains(List.of("City", "Inspections"));
        assertThat(drop.page(path + "/check")).contains("<bdi>Inspections</bdi>");
    }

    @Test
    void noUnitGoesBackBelowItself() {
        var path = store("Kind,Name,Unit\norganisation,Inspections,City > Works\n");
        units.place(permits, unit("Building"), unit("Inspections"), null);
        drop.post(path + "/taking-back");
        assertThat(units.tree(permits))
                .extracting(Unit::path)
                .contains(
                        List.of("City", "Works", "Inspections"),
                        List.of("City", "Works", "Inspections", "Building"));
    }

    @Test
    void aNewUnitStaysOnceSomebodyBelongsToIt() {
        var path = store("Kind,Name,Unit\norganisation,Parks,City > Parks\n");
        stakeholders.add(
                permits,
                Details.person("Ana Ortiz").memberOf(unit("Parks")).done(),
                Provenance.byHand());
        drop.post(path + "/taking-back");
        assertThat(units.tree(permits)).extracting(Unit::name).contains("Parks");
    }

    @Test
    void anOrganisationThatGotAPlaceLosesItWithItsNewHeadAndTheNewUnitAboveIt() {
        stakeholders.add(permits, Details.organisation("Trees").done(), Provenance.byHand());
        var before = whole();
        var path =
                store(
                        """
                        Kind,Name,Unit,Head of unit
                        organisation,Trees,City > Parks > Trees,Ben Okafor
                        person,Ben Okafor,City > Parks,
                        """);
        assertThat(units.tree(permits))
                .extracting(Unit::path)
                .contains(List.of("City", "Parks", "Trees"));
        drop.post(path + "/taking-back");
        assertThat(whole()).isEqualTo(before);
    }

    private Whole whole() {
        return new Whole(
                stakeholders.all(permits),
                units.tree(permits),
                groups.all(permits),
                ties.of(permits, unit("Mayor May")),
                new String(drop.bytes(permits.path() + "/people/export"), StandardCharsets.UTF_8));
    }

    private String store(String csv) {
        var path = drop.bring(csv);
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        drop.check(
                path,
                imports.find(permits, id).settings().columns().stream()
                        .map(field -> field == null ? "" : field.name())
                        .toArray(String[]::new));
        drop.post(path + "/storage");
        assertThat(imports.find(permits, id).stored()).as(drop.page(path + "/check")).isNotNull();
        return path;
    }

    private StakeholderId unit(String name) {
        return stakeholder(name).id();
    }

    private Stakeholder stakeholder(String name) {
        return stakeholders.all(permits).stream()
                .filter(one -> one.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
