package dev.landward.stakeholders.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.links.Came;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Origin;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class RecordsTests {

    @Autowired Links links;
    @Autowired Came came;
    @Autowired Place places;
    @Autowired Town town;
    @Autowired dev.landward.accounts.Accounts accounts;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Assessments assessments;
    @Autowired Standings standings;
    @Autowired Notes notes;
    @Autowired Groups groups;
    @Autowired Voices voices;
    @Autowired Retention retention;
    @Autowired Erasures erasures;
    @Autowired JdbcClient db;

    @Test
    void somebodySeesAllThatIsKeptAboutThemButPrivateNotes() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "ana@city.example");
        assess(started, ana, "heard over lunch");
        notes.write(started.workspace(), ana, "quarrels with the mayor");
        var made = link(started, ana, "Ana Torres");
        assertThat(came.get(record(made), came.start(made)))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Torres", "ana@city.example", "faster permits", "one judgement")
                .contains("Stance", "2 on a scale from")
                .doesNotContain("quarrels", "heard over lunch")
                .doesNotContain("assessed by a colleague · Ines");
    }

    @Test
    void twoGuestsDoNotSeeEachOthers() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "");
        var ben = person(started, "Ben Okafor", "");
        var hers = link(started, ana, "Ana Torres");
        var his = link(started, ben, "Ben Okafor");
        var session = came.start(hers);
        assertThat(came.get(record(hers), session)).bodyText().doesNotContain("Okafor");
        assertThat(came.get(record(his), session)).hasStatus(404);
        assertThat(came.post(record(his) + "/erase", session)).hasStatus(404);
        assertThat(came.get("/guest/" + hers.id().value() + "/shared", session)).hasStatus(404);
        assertThat(came.get("/account/records/" + ben.value(), session)).hasStatus3xxRedirection();
    }

    @Test
    void aCorrectionIsKeptWithWhatStoodThereAndCanBePutBack() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "");
        var made = link(started, ana, "Ana Torres");
        var session = came.start(made);
        assertThat(
                        came.post(
                                record(made),
                                session,
                                "name",
                                "Ana Torres-Vega",
                                "phone",
                                "555 0100",
                                "channel",
                                "PHONE",
                                "language",
                                "es",
                                "contact",
                                "no",
                                "wants",
                                "faster permits"))
                .hasStatus3xxRedirection();
        var known = stakeholders.get(started.workspace(), ana).details();
        assertThat(known.name()).isEqualTo("Ana Torres-Vega");
        assertThat(known.consent().state().name()).isEqualTo("WITHDRAWN");
        assertThat(known.consent().words()).contains("said so themselves");
        assertThat(known.ask()).as("what they cannot change stays").isEqualTo("Test it");
        assertThat(http.get(started.path("/people/voices"), started.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Torres-Vega", "Whether they may be contacted", "Put back");
        var correction = voices.corrections(started.workspace()).getFirst();
        voices.undo(started.workspace(), correction.id());
        assertThat(stakeholders.get(started.workspace(), ana).details().name())
                .isEqualTo("Ana Torres");
        assertThat(voices.corrections(started.workspace()).getFirst().undoable()).isFalse();
        assertThat(trail(started)).noneMatch(told -> told.contains("555 0100"));
    }

    @Test
    void whatWasTypedWronglyIsShownAgain() {
        var started = places.started();
        var made = link(started, person(started, "Ana Torres", ""), "Ana Torres");
        assertThat(came.post(record(made), came.start(made), "name", "", "email", "nowhere"))
                .hasStatusOk()
                .bodyText()
                .contains("Write a name.", "nowhere", "Write an address such as");
    }

    /// The check of the row: whoever was named keeps who named them and when.
    @Method("S0-15")
    @Test
    void whoeverWasNamedKeepsByWhomAndWhen() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "");
        var made = link(started, ana, "Ana Torres");
        var session = came.start(made);
        came.post(
                        record(made) + "/suggest",
                        session,
                        "name",
                        "Gwen Park",
                        "why",
                        "She knows every inspector",
                        "reach",
                        "gwen@park.example")
                .exchange();
        var waiting = voices.suggestions(started.workspace()).getFirst();
        assertThat(waiting.byName()).isEqualTo("Ana Torres");
        assertThat(waiting.accepted()).isNull();
        var gwen =
                stakeholders.get(
                        started.workspace(), voices.accept(started.workspace(), waiting.id()));
        assertThat(gwen.details().email()).isEqualTo("gwen@park.example");
        assertThat(gwen.provenance())
                .isEqualTo(
                        new Provenance(Origin.SUGGESTED, null, ana, "She knows every inspector"));
        assertThat(gwen.addedAt()).isAfterOrEqualTo(waiting.at());
        assertThat(voices.suggestions(started.workspace()).getFirst().at()).isEqualTo(waiting.at());
        voices.reopen(started.workspace(), waiting.id());
        assertThat(stakeholders.find(started.workspace(), gwen.id())).isEmpty();
        voices.decline(started.workspace(), waiting.id());
        assertThat(voices.suggestions(started.workspace()).getFirst().accepted()).isFalse();
    }

    @Test
    void aCopyCanBeTakenAlong() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "ana@city.example");
        assess(started, ana, "heard over lunch");
        notes.write(started.workspace(), ana, "quarrels with the mayor");
        var made = link(started, ana, "Ana Torres");
        var session = came.start(made);
        var json = came.get(record(made) + "/export.json", session).exchange();
        assertThat(json.getResponse().getHeader("Content-Disposition")).contains("own-record.json");
        assertThat(json)
                .bodyText()
                .contains("\"name\" : \"Ana Torres\"", "faster permits", "STANCE")
                .doesNotContain("quarrels");
        assertThat(came.get(record(made) + "/export", session))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Torres", "faster permits")
                .doesNotContain("quarrels", "<form", "/assets/");
    }

    /// Read through: after an erasure no table says who it was, and what was counted is counted.
    @Test
    void anErasureKeepsCountsAndRemovesThePerson() {
        var started = places.started();
        var zora = person(started, "Zora Quillfeather", "zora@quill.example");
        assess(started, zora, "heard from Quillfeather");
        notes.write(started.workspace(), zora, "Quillfeather quarrels with the mayor");
        stakeholders.change(
                started.workspace(),
                zora,
                stakeholders
                        .get(started.workspace(), zora)
                        .details()
                        .draft()
                        .phone("555 0199")
                        .done());
        var made = link(started, zora, "Zora Quillfeather");
        var session = came.start(made);
        came.post(record(made), session, "name", "Zora Quillfeather-Moss", "wants", "peace")
                .exchange();
        var before = standings.all(started.workspace());
        var entries = trail(started).size();
        assertThat(Tables.thatSay(db, "quillfeather")).contains("accounts.audit_entry");
        assertThat(came.get(record(made) + "/erase", session))
                .bodyText()
                .contains("What stays", "What goes", "cannot be undone");
        assertThat(came.post(record(made) + "/erase", session))
                .hasStatusOk()
                .bodyText()
                .contains("You are erased");
        assertThat(Tables.thatSay(db, "quillfeather", "zora@", "555 0199")).isEmpty();
        var after = standings.all(started.workspace());
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.getFirst().marks().value(Dimension.STANCE))
                .isEqualTo(before.getFirst().marks().value(Dimension.STANCE))
                .isEqualTo(2);
        assertThat(trail(started)).as("nothing left the trail").hasSize(entries + 1);
        assertThat(came.get(record(made), session)).hasStatus(410);
        assertThat(came.get(made.path(), null)).hasStatus(410);
        assertThatThrownBy(() -> erasures.erase(started.workspace(), zora, Erasures.Cause.ASKED))
                .isInstanceOf(dev.landward.web.NotFound.class);
    }

    @Test
    void theTrailTakesNoChangeButBlanks() {
        var started = places.started();
        person(started, "Ana Torres", "");
        var entry = "where initiative = " + started.workspace().id().value();
        for (var change :
                List.of(
                        "details = '{}'",
                        "details = jsonb_set(details, '{name}', '\"Ben\"')",
                        "details = details || '{\"more\": \"…\"}'",
                        "what = 'Nothing'",
                        "account = null")) {
            assertThatThrownBy(() ->
                            db.sql("update accounts.audit_entry set " + change + " " + entry)
                                    .update())
                    .as(change)
                    .hasStackTraceContaining("the trail only grows");
        }
    }

    @Test
    void theLogOfAssessmentsLosesNothingButWords() {
        var started = places.started();
        assess(started, person(started, "Ana Torres", ""), "heard over lunch");
        for (var change : List.of("evidence = 'another'", "value = 1", "as_of = as_of - 1")) {
            assertThatThrownBy(
                            () -> db.sql("update stakeholders.assessment set " + change).update())
                    .as(change)
                    .hasStackTraceContaining("the log of assessments only grows");
        }
    }

    @Test
    void whoSignsInWithTheMailOfARecordFindsIt() {
        var started = places.started();
        var viewer = town.person("Ana");
        var mine = person(started, "Ana Torres", viewer.email());
        var other = person(started, "Ben Okafor", "ben@city.example");
        assertThat(http.get("/account/records", viewer)).bodyText().contains("Replace the permits");
        assertThat(http.get("/account/records/" + mine.value(), viewer))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Torres")
                .doesNotContain("Sign in with this address one day");
        assertThat(http.get("/account/records/" + other.value(), viewer)).hasStatus(404);
        assertThat(http.get("/account/records", started.lead()))
                .bodyText()
                .contains("Nothing is kept about you");
    }

    @Test
    void privateNotesReachNeitherPartnersNorGuests() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "");
        notes.write(started.workspace(), ana, "plugh quarrels");
        var partner = places.member(started, Role.PARTNER);
        for (var page : List.of("overview", "stance", "map")) {
            var link = links.share(started.workspace(), partner.id().value(), page, 7).value();
            assertThat(http.get(started.path("/shared/" + link), partner))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("plugh", "Torres");
        }
    }

    @Test
    void aSheetHasALinkForEverybodyOfAGroup() {
        var started = places.started();
        var group = groups.add(started.workspace(), new GroupDetails("Inspectors", false, 50, 50));
        for (var name : List.of("Ana Torres", "Ben Okafor")) {
            stakeholders.add(
                    started.workspace(),
                    Details.person(name)
                            .email(name.charAt(0) + "@city.example")
                            .group(group)
                            .done(),
                    Provenance.byHand());
        }
        person(started, "Gwen Park", "");
        var at = started.path("/people/links");
        assertThat(http.get(at, started.lead())).hasStatusOk().bodyText().contains("Inspectors");
        assertThat(http.post(at, started.lead(), "group", String.valueOf(group.value())))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Torres", "Ben Okafor", "lw-qr")
                .doesNotContain("Gwen Park");
        assertThat(
                        http.post(
                                at,
                                started.lead(),
                                "group",
                                String.valueOf(group.value()),
                                "as",
                                "csv"))
                .bodyText()
                .contains("name,email,link,code,until", "Ana Torres,A@city.example,http");
        http.post(at, started.lead(), "group", String.valueOf(group.value()), "as", "mail")
                .exchange();
        assertThat(
                        db.sql("select count(*) from mail.letter where email = 'A@city.example'")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void anOrganisationErasesWhoIsDueAfterADay() {
        var started = places.started();
        var old = person(started, "Ana Torres", "");
        var young = person(started, "Ben Okafor", "");
        db.sql(
                        "update stakeholders.stakeholder set added_at = now() - interval '3 years' where id = ?")
                .param(old.value())
                .update();
        var at = "/organisations/" + started.city().organisation().value() + "/retention";
        assertThat(post(started.city(), started.lead(), at, ""))
                .bodyText()
                .contains("Who would go", "Ana Torres")
                .doesNotContain("Ben Okafor");
        post(started.city(), started.lead(), at, "yes").exchange();
        Night.erase(retention, erasures);
        assertThat(name(started, old)).as("not within a day").isEqualTo("Ana Torres");
        db.sql("update stakeholders.retention set written_at = now() - interval '2 days'").update();
        Night.erase(retention, erasures);
        assertThat(name(started, old)).startsWith("…");
        assertThat(name(started, young)).isEqualTo("Ben Okafor");
    }

    @Test
    void whoHasNotProvenTheirMailFindsNoRecord() {
        var started = places.started();
        var email = "victim-%s@city.example".formatted(java.util.UUID.randomUUID());
        var mallory = town.unproven("Mallory", email);
        var record = person(started, "Ana Torres", email);
        var at = "/account/records/" + record.value();
        assertThat(http.get("/account/records", mallory))
                .bodyText()
                .contains("Nothing is kept about you");
        assertThat(http.get(at, mallory)).hasStatus(404);
        assertThat(http.post(at + "/erase", mallory)).hasStatus(404);
        accounts.prove(mallory.id(), email);
        assertThat(http.get(at, mallory)).hasStatusOk().bodyText().contains("Ana Torres");
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder post(
            Membership city, Viewer lead, String at, String keep) {
        return http.post(at, lead, "inactive", "24", "judgements", "VALUES", "keep", keep);
    }

    private String name(Started started, StakeholderId id) {
        return stakeholders.get(started.workspace(), id).details().name();
    }

    private StakeholderId person(Started started, String name, String email) {
        return stakeholders.add(
                started.workspace(),
                Details.person(name).email(email).wants("faster permits").ask("Test it").done(),
                Provenance.byHand());
    }

    private void assess(Started started, StakeholderId id, String words) {
        assessments.record(
                started.workspace(),
                id,
                Judgement.ofColleague(
                        Dimension.STANCE, 2, LocalDate.of(2026, 3, 1), words, Confidence.MEDIUM));
    }

    private Made link(Started started, StakeholderId id, String name) {
        return links.make(
                started.workspace(), Wanted.record("stakeholder/" + id.value(), name, ""));
    }

    private static String record(Made made) {
        return "/guest/" + made.id().value() + "/record";
    }

    private List<String> trail(Started started) {
        return db.sql("select details::text from accounts.audit_entry where initiative = ?")
                .param(started.workspace().id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
