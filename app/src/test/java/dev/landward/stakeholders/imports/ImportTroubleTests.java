package dev.landward.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.merges.Merges;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class ImportTroubleTests {

    private static final String BEN = "Reference,Name,Mail\n17,Ben Okafor,ben@x.example\n";

    @Autowired Town town;
    @Autowired Register register;
    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Merges merges;
    @Autowired Imports imports;
    @Autowired Background background;
    @Autowired JdbcClient db;

    Drop drop;
    Workspace permits;

    @BeforeEach
    void somebodyWithAFile() {
        drop = new Drop(town, register, mvc, http);
        permits = drop.workspace;
    }

    @Test
    void aReferenceOfSomebodyRemovedIsToldInItsRowWithWhatToDo() {
        drop.post(checked(BEN) + "/storage");
        stakeholders.remove(permits, stakeholder("Ben Okafor").id());
        stakeholders.add(
                permits,
                Details.person("Ben Okafor").email("ben@x.example").done(),
                Provenance.byHand());
        var path = checked(BEN);
        assertThat(drop.page(path + "/check"))
                .contains("belongs to Ben Okafor, who was removed", "empty the cell")
                .doesNotContain("/storage\"");
        drop.post(path + "/choices", "row2.REFERENCE", "");
        drop.post(path + "/storage");
        assertThat(imports.latest(permits).getFirst().stored()).isNotNull();
        assertThat(names()).containsExactly("Ben Okafor");
    }

    @Test
    void aReferenceOfSomebodyMergedIsToldInItsRow() {
        drop.post(checked(BEN) + "/storage");
        var other = stakeholders.add(permits, Details.person("Zoe").done(), Provenance.byHand());
        merges.merge(
                permits,
                other,
                stakeholder("Ben Okafor").id(),
                stakeholders.get(permits, other).details());
        var path = checked(BEN);
        assertThat(drop.page(path + "/check")).contains("somebody who was merged into Zoe");
        drop.post(path + "/choices", "omit", "yes");
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Zoe");
    }

    @Test
    void aReferenceOfSomebodyElseInTheRegisterIsToldInItsRow() {
        drop.post(checked(BEN) + "/storage");
        var zoe = stakeholders.add(permits, Details.person("Zoe").done(), Provenance.byHand());
        var path = checked("Landward number,Reference,Name\n" + zoe.value() + ",17,Zoe\n");
        assertThat(drop.page(path + "/check"))
                .contains("this one belongs to Ben Okafor", "row2.REFERENCE");
        drop.post(path + "/choices", "row2.REFERENCE", "18");
        drop.post(path + "/storage");
        assertThat(stakeholder("Zoe").reference()).isEqualTo("18");
    }

    @Test
    void whoeverWasRemovedComesBackByTheReference() {
        drop.post(checked(BEN) + "/storage");
        stakeholders.remove(permits, stakeholder("Ben Okafor").id());
        drop.post(checked(BEN) + "/storage");
        assertThat(names()).containsExactly("Ben Okafor");
    }

    @ParameterizedTest
    @CsvSource({
        "53100, The database did not answer in time",
        "23514, Check the rows again",
        "P0001, the log of the program says what"
    })
    void aStoreThatFailsInTheBackgroundSaysWhyAndCanBeTriedAgain(String state, String reason) {
        var path = checked("Name\nBreaks " + state + "\n");
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        breaks(state);
        try {
            order(id);
            background.run(id);
        } finally {
            db.sql("drop trigger breaks on stakeholders.stakeholder").update();
        }
        assertThat(drop.page(path + "/check"))
                .contains("role=\"alert\"", "Nothing was changed", reason, "/storage\"");
        assertThat(names()).isEmpty();
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Breaks " + state);
        assertThat(imports.find(permits, id).failure()).isNull();
    }

    @Test
    void whatWasDecidedMeanwhileIsToldWhereAStoreInTheBackgroundNeedsALook() {
        var path = checked("Name,Organisation\nAnna Ortiz,City\n");
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        stakeholders.add(
                permits,
                Details.person("Ana Ortiz").organisation("City").done(),
                Provenance.byHand());
        order(id);
        background.run(id);
        assertThat(drop.page(path + "/check"))
                .contains("The register has changed meanwhile", "A similar name.");
        drop.post(path + "/choices", "all", "SAME");
        assertThat(drop.page(path + "/check")).doesNotContain("The register has changed meanwhile");
    }

    private void order(ImportId id) {
        db.sql(
                        """
                        insert into stakeholders.import_work (import, storing, by, total)
                        values (?, true, ?, 2)
                        """)
                .params(id.value(), permits.account().value())
                .update();
    }

    private void breaks(String state) {
        db.sql(
                        """
                        create or replace function stakeholders.breaks() returns trigger
                        language plpgsql as $$ begin
                          if new.name like 'Breaks %%' then
                            raise exception 'broken on purpose' using errcode = '%s';
                          end if;
                          return new;
                        end $$
                        """
                                .formatted(state))
                .update();
        db.sql(
                        """
                        create trigger breaks before insert on stakeholders.stakeholder
                        for each row execute function stakeholders.breaks()
                        """)
                .update();
    }

    private String checked(String csv) {
        var path = drop.bring(csv);
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        drop.check(
                path,
                imports.find(permits, id).settings().columns().stream()
                        .map(field -> field == null ? "" : field.name())
                        .toArray(String[]::new));
        return path;
    }

    private List<String> names() {
        return stakeholders.all(permits).stream().map(one -> one.details().name()).toList();
    }

    private Stakeholder stakeholder(String name) {
        return stakeholders.all(permits).stream()
                .filter(one -> one.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
