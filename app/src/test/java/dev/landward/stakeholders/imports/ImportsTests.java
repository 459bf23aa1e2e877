package dev.landward.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Town;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Origin;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.units.UnitPath;
import dev.landward.stakeholders.units.Units;
import dev.landward.testing.Method;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class ImportsTests {

    /// As people have them: an accent lost to Windows, semicolons, words for levels, a quoted line
    /// break, a twin, a formula, and three mistakes.
    private static final String NASTY =
            """
            First Name;Surname;E-Mail;Company;Influence (1-5);Attitude;Segment;Notes;Shoe size
            Ana;Ortiz;ana@falls.example;City of Harrow Falls;high;rather against;Inspectors;"two
            lines";38
            José;Müller;jose@falls.example;City of Harrow Falls;4/5;supporter;Permit counter;;41
            Ben;Okafor;ben at builders;Okafor Builders;enormous;;Builders;=1+2;
            ;;;Granite Fund;unknown;?;Money;;
            ORTIZ;Ana;;City of Harrow Falls;;;;;
            """;

    @Autowired Town town;
    @Autowired Register register;
    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Assessments assessments;
    @Autowired Groups groups;
    @Autowired Units units;
    @Autowired Notes notes;
    @Autowired Audit audit;
    @Autowired Imports imports;
    @Autowired Storing storing;
    @Autowired JdbcClient db;

    Drop drop;
    Workspace permits;

    @BeforeEach
    void somebodyWithAFile() {
        drop = new Drop(town, register, mvc, http);
        permits = drop.workspace;
    }

    @Test
    void aMessyFileIsPutRightInPlaceStoredAndTakenBack() {
        var path = drop.bring("people.csv", NASTY.getBytes(Charset.forName("windows-1252")));
        assertThat(drop.page(path)).contains("<option value=\"POWER\" selected>", "Shoe size");
        var check =
                drop.check(
                        path,
                        "FIRST_NAME",
                        "LAST_NAME",
                        "EMAIL",
                        "ORGANISATION",
                        "POWER",
                        "STANCE",
                        "GROUP",
                        "ABOUT",
                        "");
        assertThat(drop.page(check)).contains("ben at builders", "enormous", "id=\"problems\"");
        assertThat(drop.page(check)).doesNotContain("/storage\"");
        assertThat(new String(drop.bytes(path + "/errors"), StandardCharsets.UTF_8))
                .contains("ben at builders", "one mail address");
        var wrong = drop.post(path + "/choices", "row5.EMAIL", "ben@builders.example");
        assertThat(Drop.led(wrong)).endsWith("/check#problems");
        drop.post(path + "/choices", "row5.POWER", "5", "row7", "EARLIER");
        drop.post(path + "/storage");
        assertThat(names())
                .containsExactly("Ana Ortiz", "Ben Okafor", "Granite Fund", "José Müller");
        assertThat(stakeholder("Ana Ortiz").details().about()).isEqualTo("two\nlines");
        assertThat(stakeholder("Ben Okafor").details().about()).isEqualTo("=1+2");
        assertThat(stakeholder("Ana Ortiz").provenance().origin()).isEqualTo(Origin.IMPORT);
        assertThat(assessments.of(permits, stakeholder("Ana Ortiz").id()))
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.judgement().source()).isEqualTo(AssessmentSource.IMPORT);
                    assertThat(one.judgement().asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
                });
        assertThat(audit.latest(permits, 0, 1).getFirst().what()).isEqualTo("StakeholdersImported");
        assertThat(drop.page(check)).contains("/people/gaps");
        drop.post(path + "/taking-back");
        assertThat(names()).isEmpty();
        assertThat(groups.all(permits)).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        var csv = "Name,Mail,Power,Stance,Group\nAna,a@x.example,4,for,Staff\nBen,,2,,Staff\n";
        store(csv);
        var before = drop.bytes(permits.path() + "/people/export");
        var check = drop.check(drop.bring(csv), "NAME", "EMAIL", "POWER", "STANCE", "GROUP");
        assertThat(drop.page(check)).contains("Storing this file would change nothing");
        assertThat(drop.bytes(permits.path() + "/people/export")).isEqualTo(before);
    }

    @Test
    void anEmptyCellNeverWipesWhatIsKnown() {
        store("Name,Mail,Phone\nAna Ortiz,a@x.example,12345\n");
        store("Name,Mail,Phone\nAna Ortiz-Vega,A@X.example,\n");
        var ana = stakeholder("Ana Ortiz-Vega");
        assertThat(ana.details().phone()).isEqualTo("12345");
        assertThat(ana.details().email()).isEqualTo("a@x.example");
    }

    @Test
    void whoeverLooksLikeSomebodyKnownIsAskedAbout() {
        stakeholders.add(
                permits,
                Details.person("Ana Ortiz").organisation("City").wants("signal").done(),
                Provenance.byHand());
        var path = drop.bring("Name,Organisation,Role\nAnna Ortiz,City,Inspector\n");
        var check = drop.check(path, "NAME", "ORGANISATION", "ROLE");
        assertThat(drop.page(check)).contains("A similar name.", "name=\"row2\"");
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Ana Ortiz");
        drop.post(path + "/choices", "row2", "SAME");
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Ana Ortiz");
        assertThat(stakeholder("Ana Ortiz").details().role()).isEqualTo("Inspector");
        assertThat(stakeholder("Ana Ortiz").details().wants()).isEqualTo("signal");
    }

    @Test
    void somebodyElseOfALikeNameIsNew() {
        register.person(permits, "Ana Ortiz");
        var path = drop.bring("Name,Organisation\nAnna Ortiz,City\n");
        drop.check(path, "NAME", "ORGANISATION");
        drop.post(path + "/choices", "all", "DIFFERENT");
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Ana Ortiz", "Anna Ortiz");
    }

    @Test
    void twoRowsOfOnePersonBecomeOneEntry() {
        store("Name,Mail,Phone\nAna Ortiz,a@x.example,\nAna Ortiz,a@x.example,123\n");
        assertThat(names()).containsExactly("Ana Ortiz");
        assertThat(stakeholder("Ana Ortiz").details().phone()).isEqualTo("123");
    }

    @Test
    void takingBackLeavesWhatSomebodyHasWorkedOnSince() {
        store("Name,Mail\nAna,a@x.example\n");
        var path =
                store("Name,Mail,Role\nAna,a@x.example,Clerk\nBen,b@x.example,\nCy,c@x.example,\n");
        stakeholders.change(
                permits, stakeholder("Ben").id(), Details.person("Ben").phone("1").done());
        assertThat(Drop.led(drop.post(path + "/taking-back"))).endsWith("/check");
        assertThat(names()).containsExactly("Ana", "Ben");
        assertThat(stakeholder("Ana").details().role()).isEmpty();
        assertThat(drop.page(path + "/check"))
                .contains("<bdi>Ben</bdi>", "but for one entry", "worked on since: Ben.");
        assertThat(drop.post(path + "/taking-back").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void workThatBreaksInTheMiddleLeavesEverythingAsItWas() {
        var path = drop.bring("Name,Power,Group\nAna,4,New one\nBen,5,New one\n");
        drop.check(path, "NAME", "POWER", "GROUP");
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        Progress breaking =
                done -> {
                    if (done > 2) {
                        throw new IllegalStateException("the machine is gone");
                    }
                };
        assertThatThrownBy(() -> storing.store(permits, id, breaking))
                .hasMessage("the machine is gone");
        assertThat(names()).isEmpty();
        assertThat(groups.all(permits)).isEmpty();
        assertThat(imports.find(permits, id).stored()).isNull();
        drop.post(path + "/storage");
        assertThat(names()).containsExactly("Ana", "Ben");
    }

    @Test
    void aLargeFileIsStoredInTheBackgroundAndMeasured() {
        var csv = new StringBuilder("Reference,Name,Mail,Organisation,Group,Power,Stance\n");
        for (int i = 0; i < 10_000; i++) {
            csv.append(
                    "r%d,%s %s%d,p%d@x.example,Firm %d,Group %d,%d,%d\n"
                            .formatted(
                                    i, first(i), last(i), i, i, i % 500, i % 9, i % 5 + 1,
                                    i % 5 - 2));
        }
        var path = drop.bring(csv.toString());
        var columns =
                new String[] {
                    "REFERENCE", "NAME", "EMAIL", "ORGANISATION", "GROUP", "POWER", "STANCE"
                };
        drop.check(path, columns);
        var start = System.nanoTime();
        drop.check(path, columns);
        var checked = System.nanoTime();
        assertThat(drop.page(path + "/check")).contains("10,000");
        var begun = System.nanoTime();
        drop.post(path + "/storage");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> imports.latest(permits).getFirst().stored() != null);
        System.out.printf(
                "10,000 rows: checked in %d ms, stored with 20,000 assessments in %d ms%n",
                (checked - start) / 1_000_000, (System.nanoTime() - begun) / 1_000_000);
        assertThat(names()).hasSize(10_000);
        assertThat(drop.page(drop.check(drop.bring(csv.toString()), columns)))
                .contains("Storing this file would change nothing");
    }

    @Test
    void workThatIsCancelledStoresNothing() {
        var path = drop.bring("Name\nAna\n");
        drop.check(path, "NAME");
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        db.sql(
                        "insert into stakeholders.import_work (import, storing, by, total) values (?, true, ?, 2)")
                .params(id.value(), permits.account().value())
                .update();
        assertThat(drop.page(path + "/check")).contains("<progress");
        drop.post(path + "/cancellation");
        assertThat(drop.page(path + "/check")).contains("/storage\"");
        assertThat(names()).isEmpty();
    }

    @Test
    void wrongFilesGetOneClearSentenceAndChangeNothing() throws IOException {
        var wrong =
                Map.of(
                        "%PDF-1.7 not a table".getBytes(StandardCharsets.UTF_8),
                        "This is a PDF",
                        new byte[0],
                        "The file is empty",
                        "Name,\"Ana\nBen,x\n".getBytes(StandardCharsets.UTF_8),
                        "line 1",
                        ("a,".repeat(500) + "b\n" + "1,".repeat(500) + "2\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "Line 1 has more than 200 columns",
                        "Name,Mail\n".getBytes(StandardCharsets.UTF_8),
                        "no rows below it",
                        " \n\n".getBytes(StandardCharsets.UTF_8),
                        "empty",
                        bomb(),
                        "unpacks to more than");
        wrong.forEach((content, sentence) -> {
            var page = Drop.text(drop.send("stakeholders.csv", content));
            assertThat(page).contains("role=\"alert\"", sentence, "Nothing was changed.");
        });
        assertThat(imports.latest(permits)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileWithoutHeaderIsRefusedWithASentenceOnWhatAHeaderIs() {
        var file = "Ana Ortiz,ana@x.example,4\nBen Okafor,ben@x.example,5\n";
        var page = Drop.text(drop.send("people.csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains(
                        "role=\"alert\"",
                        "no header row: line 1 holds data already",
                        "such as Name, Mail, Group",
                        "Nothing was changed.");
        assertThat(imports.latest(permits)).isEmpty();
    }

    @Test
    void aHeaderInAForeignWordingOrBelowATitleIsFound() {
        var foreign = drop.bring("Nombre,Correo\nAna Ortiz,ana@x.example\n");
        assertThat(drop.page(foreign))
                .contains("<bdi>Nombre</bdi>", "<option value=\"EMAIL\" selected>");
        var titled = drop.bring("List of March 2026,,\n\nName,Mail,Phone\nAna,ana@x.example,1\n");
        assertThat(drop.page(titled)).contains("<bdi>Name</bdi>", "<bdi>Mail</bdi>");
    }

    @Test
    void whatIsExportedIsImportedWithoutAChange() {
        var nasty =
                List.of(
                        "=cmd|' /C calc'!A0",
                        "'Ana",
                        "-5",
                        "+49 30",
                        "\"q\" , ; |",
                        "A\nB",
                        "名前",
                        "@x");
        var group = groups.add(permits, GroupDetails.named("=SUM(A1)"));
        for (var name : nasty) {
            var id =
                    stakeholders.add(
                            permits,
                            Details.person(name).group(group).wants(name).phone(name).done(),
                            Provenance.byHand());
            notes.write(permits, id, "a private word");
            assessments.record(
                    permits, id, Register.judged(Dimension.STANCE, -2, Register.day(1, 5)));
        }
        for (var format : List.of("csv", "xlsx")) {
            var file = drop.bytes(permits.path() + "/people/export?format=" + format);
            var path = drop.bring("export." + format, file);
            var check = drop.check(path, guessed(path));
            assertThat(drop.page(check))
                    .as(format)
                    .contains("Storing this file would change nothing");
        }
        var csv = new String(drop.bytes(permits.path() + "/people/export"), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=cmd", "'=SUM").doesNotContain("a private word");
    }

    @Test
    void anExportHasWhomTheFilterLeaves() {
        register.person(permits, "Ana");
        register.person(permits, "Ben");
        var csv = drop.page(permits.path() + "/people/export?text=ana");
        assertThat(csv).contains("Ana").doesNotContain("Ben");
    }

    @Test
    @Method("S4-05")
    void theTreeIsTheSameAfterItWasExportedAndImportedElsewhere() {
        register.person(permits, "Mayor May");
        units.write(
                permits,
                List.of(
                        new UnitPath(List.of("City"), "Mayor May"),
                        new UnitPath(List.of("City", "Works > Roads"), ""),
                        new UnitPath(List.of("City", "Building"), ""),
                        new UnitPath(List.of("City", "Building", "Inspections"), "Mayor May")));
        var unit = units.tree(permits).getLast().id();
        stakeholders.add(permits, Details.person("Ana").memberOf(unit).done(), Provenance.byHand());
        var file = drop.bytes(permits.path() + "/people/export");
        var here = units.paths(permits);
        var elsewhere = new Drop(town, register, mvc, http);
        var path = elsewhere.bring("tree.csv", file);
        elsewhere.check(path, guessed(elsewhere, path));
        elsewhere.post(path + "/storage");
        assertThat(units.paths(elsewhere.workspace)).containsExactlyInAnyOrderElementsOf(here);
        var ana =
                stakeholders.all(elsewhere.workspace).stream()
                        .filter(one -> one.details().name().equals("Ana"))
                        .findFirst()
                        .orElseThrow();
        assertThat(units.approvalChain(elsewhere.workspace, ana.id()))
                .extracting(one -> one.name())
                .containsExactly("Inspections", "Building", "City");
    }

    @Test
    void theTemplateIsAFileThatCanBeImported() {
        var path = drop.bring("template.xlsx", drop.bytes(drop.home() + "/template?format=xlsx"));
        drop.check(path, guessed(path));
        drop.post(path + "/storage");
        assertThat(names()).contains("Ana Ortiz", "Ben Okafor");
    }

    @Test
    void filesAreForgottenAfterAWeek() {
        var path = store("Name\nAna\n");
        drop.bring("Name\nBen\n");
        db.sql("update stakeholders.import set at = now() - interval '8 days' where initiative = ?")
                .param(permits.id().value())
                .update();
        imports.forget();
        assertThat(imports.latest(permits))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kept()).isFalse();
                    assertThat(one.stored()).isNotNull();
                });
        drop.post(path + "/taking-back");
        assertThat(names()).isEmpty();
    }

    private String store(String csv) {
        var path = drop.bring(csv);
        drop.check(path, guessed(path));
        drop.post(path + "/storage");
        assertThat(imports.latest(permits).getFirst().stored()).isNotNull();
        return path;
    }

    private String[] guessed(String path) {
        return guessed(drop, path);
    }

    private String[] guessed(Drop where, String path) {
        var id = new ImportId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        return imports.find(where.workspace, id).settings().columns().stream()
                .map(field -> field == null ? "" : field.name())
                .toArray(String[]::new);
    }

    private List<String> names() {
        return stakeholders.all(permits).stream()
                .map(one -> one.details().name())
                .sorted()
                .toList();
    }

    private Stakeholder stakeholder(String name) {
        return stakeholders.all(permits).stream()
                .filter(one -> one.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String first(int i) {
        return List.of("Ana", "Ben", "Cy", "Dee", "Eve", "Finn", "Gus", "Hana").get(i % 8);
    }

    private static String last(int i) {
        return List.of("Ortiz", "Okafor", "Smith", "Jones", "Lopez", "Kim", "Novak").get(i % 7);
    }

    /// A small workbook whose only sheet unpacks to 300 MB.
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            var blanks = new byte[1_000_000];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
