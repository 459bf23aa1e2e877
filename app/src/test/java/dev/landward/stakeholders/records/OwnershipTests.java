package dev.landward.stakeholders.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.links.Came;
import dev.landward.links.Doors;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.mail.Address;
import dev.landward.mail.Choices;
import dev.landward.mail.Frequency;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whose record it is, how they get to it, and for how long it is kept.
@LandwardTest
class OwnershipTests {

    @Autowired Place places;
    @Autowired Town town;
    @Autowired Http http;
    @Autowired Came came;
    @Autowired Links links;
    @Autowired Doors doors;
    @Autowired Stakeholders stakeholders;
    @Autowired Voices voices;
    @Autowired Retention retention;
    @Autowired Erasures erasures;
    @Autowired Choices choices;
    @Autowired TransactionTemplate together;
    @Autowired JdbcClient db;

    @Test
    void aLinkThatWasEndedOpensTheRecordThroughNoAccount() {
        var started = places.started();
        var ana = town.person("Ana");
        var id = person(started, "Ana Torres", "");
        var made = link(started, id, ana.email());
        assertThat(doors.claim(ana)).isEqualTo(1);
        assertThat(http.get(own(id), ana)).hasStatusOk();
        links.revoke(started.workspace(), made.id());
        assertThat(http.get(own(id), ana)).hasStatus(404);
        links.restore(started.workspace(), made.id());
        assertThat(http.get(own(id), ana)).hasStatusOk();
        came.post(made.path() + "/not-me", null).exchange();
        assertThat(http.get(own(id), ana)).hasStatus(404);
    }

    @Test
    void onlyALinkThatStandsIsClaimed() {
        var started = places.started();
        var ana = town.person("Ana");
        var revoked = link(started, person(started, "Ana Torres", ""), ana.email());
        links.revoke(started.workspace(), revoked.id());
        var refused = link(started, person(started, "Ana Torres", ""), ana.email());
        came.post(refused.path() + "/not-me", null).exchange();
        var expired = link(started, person(started, "Ana Torres", ""), ana.email());
        expire(expired);
        assertThat(doors.claim(ana)).isZero();
        var id = person(started, "Ana Torres", "");
        var inTime = link(started, id, ana.email());
        assertThat(doors.claim(ana)).isEqualTo(1);
        expire(inTime);
        assertThat(http.get(own(id), ana)).as("claimed in time").hasStatusOk();
    }

    @Test
    void aLinkThatWasPassedOnMakesNobodyTheOwner() {
        var started = places.started();
        var mallory = town.person("Mallory");
        var id = person(started, "Ana Torres", "ana@city.example");
        var made = link(started, id, "");
        came.post(record(made), came.start(made), "name", "Ana Torres", "email", mallory.email())
                .exchange();
        assertThat(stakeholders.get(started.workspace(), id).details().email())
                .isEqualTo(mallory.email());
        assertThat(http.get(own(id), mallory)).hasStatus(404);
        assertThat(subjects("ana@city.example"))
                .containsExactly("Your address in “Replace the permits” was changed");
        assertThat(http.get(started.path("/people/voices"), started.lead()))
                .bodyText()
                .contains("the new address is not confirmed", "It is their address");
        var correction = voices.corrections(started.workspace()).getFirst();
        assertThat(
                        http.post(
                                started.path(
                                        "/people/voices/corrections/" + correction.id() + "/mail"),
                                started.lead()))
                .hasStatus3xxRedirection();
        assertThat(http.get(own(id), mallory)).hasStatusOk();
    }

    @Test
    void noLinkIsMailedToWhoeverWantsNoMailOrToAnAddressThatNobodyConfirmed() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "ana@wanted.example");
        var ben = person(started, "Ben Okafor", "ben@wanted.example");
        var made = link(started, ana, "");
        correct(made, came.start(made), "Ana Torres", "ana@wanted.example", "no");
        for (var id : List.of(ana, ben)) {
            assertThat(
                            http.post(
                                    started.path("/people/" + id.value() + "/record"),
                                    started.lead(),
                                    "byMail",
                                    "yes"))
                    .bodyText()
                    .contains(
                            id.equals(ana)
                                    ? "Hand these links over another way"
                                    : "The mail is on its way");
        }
        assertThat(subjects("ana@wanted.example")).isEmpty();
        assertThat(subjects("ben@wanted.example"))
                .containsExactly("Your record in “Replace the permits”");
        assertThat(
                        db.sql(
                                        "select urgent, topic from mail.letter where email = 'ben@wanted.example'")
                                .query()
                                .singleRow())
                .containsEntry("urgent", false)
                .containsEntry("topic", "links");
    }

    @Test
    void howOftenMailComesIsChosenInTheRecord() {
        var started = places.started();
        var made = link(started, person(started, "Ana Torres", "ana@often.example"), "");
        var session = came.start(made);
        assertThat(came.get(record(made), session)).bodyText().contains("Mail to you");
        assertThat(came.post(record(made) + "/mails", session, "often", "NEVER"))
                .hasStatus3xxRedirection();
        assertThat(
                        choices.of(
                                new Address("ana@often.example", ""),
                                started.city().organisation().value(),
                                "links"))
                .isEqualTo(Frequency.NEVER);
        correct(made, session, "Ana Torres", "victim@often.example", "");
        assertThat(came.get(record(made), session)).bodyText().doesNotContain("Mail to you");
        assertThat(came.post(record(made) + "/mails", session, "often", "NEVER")).hasStatus(404);
    }

    @Test
    void theCopyForProgramsSaysNoMoreThanThePage() {
        var started = places.started();
        var ana = person(started, "Ana Torres", "");
        var gwen =
                stakeholders.add(
                        started.workspace(),
                        Details.person("Gwen Park").done(),
                        Provenance.suggested(ana, "She bullies the inspectors"));
        var made = link(started, gwen, "");
        var session = came.start(made);
        assertThat(came.get(record(made) + "/export.json", session))
                .hasStatusOk()
                .bodyText()
                .contains("Gwen Park")
                .doesNotContain("bullies");
        assertThat(came.get(record(made), session)).bodyText().doesNotContain("bullies");
    }

    @Test
    void theRecordOfWhoeverWasTakenOutIsStillTheirs() {
        var started = places.started();
        var ana = town.person("Ana");
        var id = person(started, "Ana Torres", ana.email());
        var made = link(started, id, "");
        var session = came.start(made);
        stakeholders.remove(started.workspace(), id);
        assertThat(came.get(record(made), session)).hasStatusOk().bodyText().contains("Ana Torres");
        assertThat(http.get(own(id), ana)).hasStatusOk();
        assertThat(http.post(own(id) + "/erase", ana)).hasStatusOk();
        assertThat(http.get(own(id), ana)).hasStatus(404);
    }

    @Test
    void whoWasTakenOutIsDueLikeEverybody() {
        var started = places.started();
        var id = old(started);
        stakeholders.remove(started.workspace(), id);
        assertThat(due(started)).containsExactly(id);
    }

    @Test
    void whateverIsWrittenAboutSomebodyKeepsThem() {
        var started = places.started();
        for (var written :
                List.of(
                        "insert into stakeholders.note (stakeholder, words) values (:id, 'met')",
                        """
                        insert into stakeholders.interest (stakeholder, tag, weight, words)
                        values (:id, 'speed', 3, '')
                        """,
                        """
                        insert into stakeholders.limitation (initiative, stakeholder, kind, words, source)
                        values (:initiative, :id, 'time', 'away in May', '')
                        """,
                        """
                        insert into stakeholders.tie (from_stakeholder, to_stakeholder, kind, words,
                          strength, said_by, said_on, evidence, note)
                        select id, :id, 'ADVICE', '', 3, 'Ines', current_date, '', ''
                        from stakeholders.stakeholder where id <> :id limit 1
                        """,
                        """
                        insert into stakeholders.step (initiative, batch, stakeholder, words, reason)
                        values (:initiative, 1, :id, 'call', '')
                        """,
                        """
                        insert into stakeholders.partnership_aim
                          (initiative, stakeholder, level, by_day, why)
                        values (:initiative, :id, 3, current_date, '')
                        """,
                        """
                        insert into stakeholders.suggestion
                          (initiative, suggested_by, name, role, reach, why)
                        values (:initiative, :id, 'Gwen', '', '', 'knows')
                        """,
                        """
                        with c as (
                          insert into comments.comment (initiative, kind, number, need)
                          values (:initiative, 'stakeholder', :id, 'SEE_PEOPLE') returning id)
                        insert into comments.version (comment, words) select id, 'met' from c
                        """,
                        """
                        with l as (
                          insert into links.link (initiative, role, about, name, email, email_key,
                            words, token_hash, expires_at, origins)
                          values (:initiative, 'RECORD_GUEST', 'stakeholder/' || :id, '', '', '', '',
                            uuid_send(gen_random_uuid()), now(), '{}') returning id)
                        insert into links.start (link) select id from l
                        """)) {
            var id = old(started);
            assertThat(due(started)).as("before").containsExactly(id);
            db.sql(written)
                    .param("id", id.value())
                    .param("initiative", started.workspace().id().value())
                    .update();
            assertThat(due(started)).as(written).isEmpty();
        }
    }

    @Test
    void whoCannotBeErasedHoldsNobodyUp() {
        var started = places.started();
        var stuck = old(started);
        var next = old(started);
        db.sql(
                        """
                        insert into stakeholders.retention (organisation, inactive, written_at)
                        values (?, 24, now() - interval '2 days')
                        """)
                .param(started.city().organisation().value())
                .update();
        db.sql(
                        "alter table stakeholders.erasure add constraint stuck check (stakeholder <> %d)"
                                .formatted(stuck.value()))
                .update();
        try {
            Night.erase(retention, erasures);
        } finally {
            db.sql("alter table stakeholders.erasure drop constraint stuck").update();
        }
        assertThat(due(started)).as("tried again the next night").containsExactly(stuck);
        assertThat(stakeholders.get(started.workspace(), next).details().name()).startsWith("…");
    }

    /// However many registers there are, nobody's record is looked for in all of them.
    @Test
    void aRecordIsFoundByItsAddressWithoutReadingTheRegisters() {
        var ana = town.person("Ana");
        var plan =
                together.execute(_ -> {
                    db.sql("set local enable_seqscan = off").update();
                    return String.join(
                            "\n",
                            db.sql("explain " + Selves.OF_ACCOUNT)
                                    .param("key", ana.email())
                                    .param("account", ana.id().value())
                                    .query(String.class)
                                    .list());
                });
        assertThat(plan)
                .contains("stakeholder_email_key_idx")
                .doesNotContain("Seq Scan on stakeholder");
    }

    private StakeholderId old(Started started) {
        var id = person(started, "Ben Okafor", "");
        db.sql(
                        "update stakeholders.stakeholder set added_at = now() - interval '3 years' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private List<StakeholderId> due(Started started) {
        return retention
                .due(started.city().organisation(), new Retention.Rule(null, 24, Disclosure.VALUES))
                .stream()
                .map(Retention.Due::id)
                .toList();
    }

    private StakeholderId person(Started started, String name, String email) {
        return stakeholders.add(
                started.workspace(), Details.person(name).email(email).done(), Provenance.byHand());
    }

    private Made link(Started started, StakeholderId id, String email) {
        return links.make(
                started.workspace(),
                Wanted.record("stakeholder/" + id.value(), "Ana Torres", email));
    }

    private void correct(Made made, Cookie session, String name, String email, String contact) {
        came.post(record(made), session, "name", name, "email", email, "contact", contact)
                .exchange();
    }

    private void expire(Made made) {
        db.sql("update links.link set expires_at = clock_timestamp() where id = ?")
                .param(made.id().value())
                .update();
    }

    private List<String> subjects(String email) {
        return db.sql("select subject from mail.letter where email = ?")
                .param(email)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String own(StakeholderId id) {
        return "/account/records/" + id.value();
    }

    private static String record(Made made) {
        return "/guest/" + made.id().value() + "/record";
    }
}
