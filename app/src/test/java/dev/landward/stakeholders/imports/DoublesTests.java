package dev.landward.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholder;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Standings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Rows of one file that look like one person.
@LandwardTest
class DoublesTests {

    private static final String TWINS =
            """
            Name,Organisation,Power,Role,Phone
            Ana Ortiz,City,3,Clerk,
            Jürgen Größ,City,5,Inspector,
            Jurgen Gröss,City,4,Head,123
            """;

    @Autowired Town town;
    @Autowired Register register;
    @Autowired MockMvcTester mvc;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Assessments assessments;
    @Autowired Standings standings;
    @Autowired Imports imports;

    Drop drop;

    @BeforeEach
    void somebodyWithAFile() {
        drop = new Drop(town, register, mvc, http);
    }

    @Test
    void twoLinesThatDoNotSayTheSameAreADecisionWithBothBeforeOnesEyes() {
        var path = checked(TWINS);
        assertThat(drop.page(path + "/check"))
                .contains("One row to decide", "It looks like line 3 of the same file")
                .contains("<bdi>5</bdi></td><td translate=\"no\"><bdi>4</bdi>")
                .contains("<bdi>Inspector</bdi></td><td translate=\"no\"><bdi>Head</bdi>")
                .contains("The assessments of both are kept")
                .doesNotContain("/storage\"", "checked>");
        drop.post(path + "/storage");
        assertThat(names()).isEmpty();
    }

    @Test
    void joinedTheLaterLineHoldsAndBothAssessmentsAreKept() {
        var path = checked(TWINS);
        drop.post(path + "/choices", "row4", "SAME");
        assertThat(drop.page(path + "/check")).contains("joined with line 3", "/storage\"");
        drop.post(path + "/storage");
        var one = person("Jurgen Gröss");
        assertThat(one.details().role()).isEqualTo("Head");
        assertThat(power(one)).isEqualTo(4);
        assertThat(evidence(one))
                .containsExactlyInAnyOrder("stakeholders.csv:3", "stakeholders.csv:4");
        drop.post(path + "/taking-back");
        assertThat(names()).isEmpty();
    }

    @Test
    void joinedTheEarlierLineHoldsWhereItIsChosen() {
        var path = checked(TWINS);
        drop.post(path + "/choices", "row4", "EARLIER");
        drop.post(path + "/storage");
        var one = person("Jürgen Größ");
        assertThat(one.details().role()).isEqualTo("Inspector");
        assertThat(one.details().phone()).isEqualTo("123");
        assertThat(power(one)).isEqualTo(5);
        assertThat(evidence(one))
                .containsExactlyInAnyOrder("stakeholders.csv:3", "stakeholders.csv:4");
    }

    @Test
    void twoPeopleStayTwo() {
        var path = checked(TWINS);
        drop.post(path + "/choices", "all", "DIFFERENT");
        drop.post(path + "/storage");
        assertThat(names()).containsExactlyInAnyOrder("Ana Ortiz", "Jürgen Größ", "Jurgen Gröss");
    }

    @Test
    void linesThatSayNothingDifferentAreJoinedCountedAndListed() {
        var path = checked("Name,Mail,Power\nAna,a@x.example,3\nBen,,2\nAna,a@x.example,3\n");
        assertThat(drop.page(path + "/check"))
                .contains(
                        "One row is joined with another one",
                        "Line 4 with line 2",
                        "joined with line 2")
                .contains("/storage\"");
        drop.post(path + "/storage");
        assertThat(names()).containsExactlyInAnyOrder("Ana", "Ben");
        assertThat(evidence(person("Ana"))).containsExactly("stakeholders.csv:2");
    }

    @Test
    void theSameFileOnALaterDayTellsNothingNew() {
        var path = checked(TWINS);
        drop.post(path + "/choices", "row4", "SAME");
        drop.post(path + "/storage");
        var again = drop.bring(TWINS);
        drop.post(again + "/columns", fields(again, "2026-04-01"));
        drop.post(again + "/choices", "all", "SAME");
        assertThat(drop.page(again + "/check")).contains("Storing this file would change nothing");
    }

    @Test
    void allRowsAreMendedInOneFormThatKeepsWhatWasTyped() {
        var path =
                checked(
                        """
                        Name,Mail,Power
                        Ana,ana at x,enormous
                        Ben,ben at x,2
                        Cy,cy at x,tiny
                        """);
        var answer =
                drop.post(
                        path + "/choices",
                        "row2.EMAIL",
                        "ana@x.example",
                        "row2.POWER",
                        "gigantic",
                        "row3.EMAIL",
                        "ben@x.example",
                        "leave4",
                        "yes");
        assertThat(Drop.led(answer)).endsWith("/check#problems");
        assertThat(drop.page(path + "/check"))
                .contains("name=\"row2.POWER\" value=\"gigantic\"", "One row needs another look")
                .doesNotContain("row2.EMAIL", "row3.", "row4.");
        drop.post(path + "/choices", "row2.POWER", "5");
        drop.post(path + "/storage");
        assertThat(names()).containsExactlyInAnyOrder("Ana", "Ben");
        assertThat(person("Ana").details().email()).isEqualTo("ana@x.example");
    }

    private String[] fields(String path, String day) {
        var columns =
                imports.find(
                                drop.workspace,
                                new ImportId(
                                        Long.parseLong(path.substring(path.lastIndexOf('/') + 1))))
                        .settings()
                        .columns();
        var fields = new java.util.ArrayList<>(List.of("assessedOn", day));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            fields.add("column" + i);
            fields.add(column == null ? "" : column.name());
        }
        return fields.toArray(String[]::new);
    }

    private String checked(String csv) {
        var path = drop.bring(csv);
        drop.post(path + "/columns", fields(path, "2026-03-01"));
        return path;
    }

    private List<String> names() {
        return stakeholders.all(drop.workspace).stream().map(one -> one.details().name()).toList();
    }

    private Stakeholder person(String name) {
        return stakeholders.all(drop.workspace).stream()
                .filter(one -> one.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private @org.jspecify.annotations.Nullable Integer power(Stakeholder one) {
        return standings.all(drop.workspace).stream()
                .filter(standing -> standing.id().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .marks()
                .value(Dimension.POWER);
    }

    private List<String> evidence(Stakeholder one) {
        return assessments.of(drop.workspace, one.id()).stream()
                .map(entry -> entry.judgement().evidence())
                .toList();
    }
}
