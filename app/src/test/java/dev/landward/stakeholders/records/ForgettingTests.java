package dev.landward.stakeholders.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.comments.Comments;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.things.Reference;
import dev.landward.links.Links;
import dev.landward.links.Wanted;
import dev.landward.mail.Address;
import dev.landward.mail.Choices;
import dev.landward.mail.Frequency;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.standings.TalkFirst;
import dev.landward.tags.Tags;
import dev.landward.web.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What other modules and other people's rows keep of somebody who is erased.
@LandwardTest
class ForgettingTests {

    @Autowired Place places;
    @Autowired Town town;
    @Autowired Http http;
    @Autowired Stakeholders stakeholders;
    @Autowired Standings standings;
    @Autowired TalkFirst first;
    @Autowired Comments comments;
    @Autowired Tags tags;
    @Autowired Links links;
    @Autowired Outbox outbox;
    @Autowired Choices choices;
    @Autowired Erasures erasures;
    @Autowired TransactionTemplate together;
    @Autowired JdbcClient db;

    Started started;
    StakeholderId yara;

    /// Nobody of another test is called so.
    String surname;

    @BeforeEach
    void somebodyIsInTheRegister() {
        started = places.started();
        surname = "plum" + Long.toString(System.nanoTime(), 36);
        yara = person("Yara " + surname, "yara@" + surname + ".example");
    }

    @Test
    void commentsOnThemGoAndOthersNameThemNoMore() {
        comments.write(started.workspace(), on(yara), null, surname + " will object");
        var elsewhere = new Reference("initiative", started.workspace().id().value());
        comments.write(started.workspace(), elsewhere, null, "Ask yara " + surname + " before Ben");
        assertThat(Tables.thatSay(db, surname)).contains("comments.version", "search.entry");
        erase();
        assertThat(Tables.thatSay(db, surname)).isEmpty();
        assertThat(
                        db.sql(
                                        """
                                        select v.words from comments.version v
                                        join comments.comment c on c.id = v.comment
                                        where c.initiative = ?
                                        """)
                                .param(started.workspace().id().value())
                                .query(String.class)
                                .list())
                .containsExactly("Ask … before Ben");
    }

    @Test
    void tagsComeOff() {
        tags.put(started.workspace(), on(yara), "hard to reach");
        erase();
        assertThat(tags.on(started.workspace(), on(yara))).isEmpty();
        assertThat(tags.all(started.workspace())).hasSize(1);
    }

    @Test
    void linksThatWereMadeForThemEnd() {
        var shared = Wanted.page("stance");
        var byMail =
                links.make(started.workspace(), to(shared, "Z.", "yara@" + surname + ".example"));
        var byName = links.make(started.workspace(), to(shared, "Yara " + surname, ""));
        var other =
                links.make(
                        started.workspace(), to(shared, "Yara " + surname, "another@yara.example"));
        erase();
        for (var made : List.of(byMail, byName)) {
            assertThat(links.get(started.workspace(), made.id()))
                    .satisfies(link -> assertThat(link.state().name()).isEqualTo("EXPIRED"))
                    .satisfies(link -> assertThat(link.name() + link.email()).isEmpty());
        }
        assertThat(links.get(started.workspace(), other.id()).state().name())
                .as("somebody else of that name")
                .isEqualTo("OPEN");
    }

    @Test
    void lettersToThemGoAndThoseToOthersNameThemNoMore() {
        change("yara@moss." + surname + ".example");
        put("yara@" + surname + ".example", "Your record");
        put("ines@city.example", "Ines commented on Yara " + surname);
        erase();
        assertThat(subjects()).containsExactly("Ines commented on …");
        assertThat(Tables.thatSay(db, surname)).isEmpty();
    }

    @Test
    void howTheyWantTheirMailIsForgottenOnceNothingElseIsKnownOfTheAddress() {
        var omar = places.member(started, Role.MEMBER);
        var own = person("Omar " + surname, omar.email());
        var city = started.city().organisation().value();
        for (var email : List.of(omar.email(), "yara@" + surname + ".example")) {
            choices.choose(new Address(email, ""), city, Choices.ALL, Frequency.NEVER);
        }
        erase();
        erasures.erase(started.workspace(), own, Erasures.Cause.ASKED);
        assertThat(choices.all(new Address("yara@" + surname + ".example", ""), city)).isEmpty();
        assertThat(choices.all(new Address(omar.email(), ""), city))
                .as("a member who wants no mail still gets none")
                .containsEntry(Choices.ALL, Frequency.NEVER);
    }

    @Test
    void nobodyWritesAboutThemAnyMore() {
        var lead = started.lead();
        var page = started.path("/people/" + yara.value());
        assertThat(http.get(page, lead))
                .bodyText()
                .contains(yara.value() + "/assess", "Still unknown");
        erase();
        assertThat(http.get(page, lead))
                .hasStatusOk()
                .bodyText()
                .contains("This person was erased")
                .doesNotContain("/assess", "/edit", "/notes", "/merge", "Still unknown");
        assertThat(http.get(page + "/assess", lead)).hasStatus(404);
        assertThat(http.get(page + "/edit", lead)).hasStatus(404);
        assertThat(http.post(page, lead, "name", "Yara " + surname)).hasStatus(404);
        assertThat(http.post(page + "/notes", lead, "note", "Yara " + surname)).hasStatus(404);
        assertThat(http.post(page + "/interests", lead, "tag", surname, "weight", "1"))
                .hasStatus(404);
        assertThat(http.get(started.path("/people?missing=EMAIL"), lead))
                .bodyText()
                .doesNotContain("/people/" + yara.value() + "\"");
        assertThat(Tables.thatSay(db, surname)).isEmpty();
    }

    @Test
    void noSessionInvitesThem() {
        var meeting =
                db.sql(
                                """
                                insert into initiative.meeting
                                  (initiative, about, begins_at, minutes, zone, place, link)
                                values (?, 'LEARN', now(), 60, 'UTC', '', '') returning id
                                """)
                        .param(started.workspace().id().value())
                        .query(Long.class)
                        .single();
        db.sql("insert into initiative.meeting_guest values (?, ?, ?)")
                .params(meeting, "yara@" + surname + ".example", "Yara " + surname)
                .update();
        erase();
        assertThat(Tables.thatSay(db, surname)).isEmpty();
    }

    @Test
    void whatOthersSayByTheirNameNamesThemNoMore() {
        var ben = person("Ben Okafor", "");
        db.sql(
                        """
                        insert into stakeholders.assessment (stakeholder, dimension, value, as_of,
                          source, assessor_words, evidence, confidence)
                        values (?, 'STANCE', 1, current_date, 'COLLEAGUE', ?, '', 'LOW')
                        """)
                .params(ben.value(), "Yara " + surname)
                .update();
        erase();
        assertThat(Tables.thatSay(db, surname)).isEmpty();
        assertThat(
                        db.sql("select value from stakeholders.assessment where stakeholder = ?")
                                .param(ben.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void everyFileThatNamedThemIsForgotten() {
        long later = file();
        long other = file();
        change("yara@moss." + surname + ".example");
        db.sql("update stakeholders.former set import_number = ? where stakeholder = ?")
                .params(later, yara.value())
                .update();
        erase();
        assertThat(
                        db.sql("select import from stakeholders.import_file where import in (?, ?)")
                                .params(later, other)
                                .query(Long.class)
                                .list())
                .containsExactly(other);
    }

    @Test
    void whatTheyDidSignedInStandsUnderNobodysName() {
        var viewer = town.person("Yara");
        var own = person("Yara Moss", viewer.email());
        var at = "/account/records/" + own.value();
        http.post(at, viewer, "name", "Yara Moss", "email", viewer.email(), "wants", "peace")
                .exchange();
        http.post(at + "/suggest", viewer, "name", "Gwen", "why", "She knows").exchange();
        http.post(at + "/erase", viewer).exchange();
        assertThat(
                        db.sql(
                                        """
                                        select what from accounts.audit_entry
                                        where initiative = ? and account = ?
                                        """)
                                .params(started.workspace().id().value(), viewer.id().value())
                                .query(String.class)
                                .list())
                .isEmpty();
        assertThat(
                        db.sql(
                                        """
                                        select (select count(*) from stakeholders.correction
                                            where account = :id)
                                          + (select count(*) from stakeholders.suggestion
                                            where account = :id)
                                        """)
                                .param("id", viewer.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        db.sql("select count(*) from stakeholders.erasure where stakeholder = ?")
                                .param(own.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedToTalkToThemAndNobodyChoosesThem() {
        var ben = person("Ben Okafor", "");
        assertThat(first.order(started.workspace(), 10).people())
                .extracting(one -> one.who().id())
                .contains(yara, ben);
        var choice = started.path("/people/" + ben.value() + "/ties/new");
        assertThat(http.get(choice, started.lead())).bodyText().contains("#" + yara.value());
        erase();
        assertThat(first.order(started.workspace(), 10).people())
                .extracting(one -> one.who().id())
                .containsExactly(ben);
        assertThat(standings.all(started.workspace()))
                .extracting(one -> one.id())
                .containsExactly(ben, yara);
        assertThat(http.get(choice, started.lead()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("#" + yara.value());
    }

    @Test
    void whoWasTakenOutIsKeptAndCanBeErased() {
        stakeholders.remove(started.workspace(), yara);
        assertThat(http.get(started.path("/people/voices"), started.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("Taken out of the register", "Yara " + surname, "/record/erase");
        assertThat(http.get(started.path("/people/voices"), analyst()))
                .bodyText()
                .contains("Yara " + surname)
                .doesNotContain("/record/erase");
        http.post(started.path("/people/" + yara.value() + "/record/erase"), started.lead())
                .exchange();
        assertThat(Tables.thatSay(db, surname)).isEmpty();
        assertThat(http.get(started.path("/people/voices"), started.lead()))
                .bodyText()
                .doesNotContain("Taken out of the register");
    }

    private dev.landward.accounts.Viewer analyst() {
        return places.member(started, Role.ANALYST);
    }

    private void erase() {
        erasures.erase(started.workspace(), yara, Erasures.Cause.ASKED);
    }

    private StakeholderId person(String name, String email) {
        return stakeholders.add(
                started.workspace(), Details.person(name).email(email).done(), Provenance.byHand());
    }

    private void change(String email) {
        var known = stakeholders.get(started.workspace(), yara).details();
        stakeholders.change(started.workspace(), yara, known.draft().email(email).done());
    }

    private static Reference on(StakeholderId id) {
        return new Reference("stakeholder", id.value());
    }

    private static Wanted to(Wanted wanted, String name, String email) {
        return new Wanted(
                wanted.role(), wanted.about(), name, email, "", wanted.days(), null, List.of());
    }

    private void put(String email, String subject) {
        var letter =
                new Letter(
                        started.city().organisation().value(),
                        new Address(email, ""),
                        "test/" + yara.value(),
                        false,
                        Locale.ENGLISH,
                        subject,
                        List.of(new Part.Fact("Yara " + surname, "yara@" + surname + ".example")));
        together.executeWithoutResult(_ -> outbox.put(letter));
    }

    private List<String> subjects() {
        return db.sql("select subject from mail.letter where about = ?")
                .param("test/" + yara.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long file() {
        long id =
                db.sql(
                                """
                                insert into stakeholders.import (initiative, file_name, settings)
                                values (?, 'people.csv', '{}') returning id
                                """)
                        .param(started.workspace().id().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        db.sql("insert into stakeholders.import_file (import, content) values (?, ?)")
                .params(id, new byte[] {1})
                .update();
        return id;
    }
}
