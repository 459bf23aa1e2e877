package dev.landward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.landward.LandwardTest;
import dev.landward.initiative.Place;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class PostmanTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired BeanFactory beans;
    @Autowired Choices choices;
    @Autowired Place places;
    @Autowired Links links;
    @Autowired JdbcClient db;

    Desk desk;
    GreenMail server;
    Postman postman;

    @BeforeEach
    void aMailServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        desk = new Desk(beans);
        postman = desk.postman(wire());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsTextAndHtmlWithTheHeadersThatProgramsAskFor() throws Exception {
        var letter = Desk.letter("Ines");
        var id = desk.put(letter).orElseThrow();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(desk.state(id)).isEqualTo(LetterState.SENT);
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("The phase Learn is closed");
        assertThat(mail.getHeader("Message-ID")[0]).startsWith("<" + id + "@");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<https?://[^>]+/letters/[\\w-]{32}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getSentDate()).isEqualTo(java.util.Date.from(desk.now));
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Omar closed it.", "/initiatives/7/phases/learn");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"en\" dir=\"ltr\">", "Omar closed it.", "/letters/")
                .doesNotContain("<img", "<script", "<link");
    }

    @Test
    void anAddressOfTheWebCanBeFollowedAndNothingElse() throws Exception {
        var letter = Desk.letter("Ines");
        var room =
                new Letter(
                        7L,
                        letter.to(),
                        letter.about(),
                        false,
                        letter.language(),
                        "Where",
                        List.of(
                                new Part.Fact("Link", "https://meet.example/a?b=1&c=2"),
                                new Part.Fact("Place", "javascript:alert(1)")));
        postman.carry(desk.put(room).orElseThrow());
        var parts = (MimeMultipart) only().getContent();
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<a href=\"https://meet.example/a?b=1&amp;c=2\"")
                .contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void nobodyGetsTwoLettersAboutTheSame() throws Exception {
        var letter = Desk.letter("Ines");
        var id = desk.put(letter).orElseThrow();
        assertThat(desk.put(letter)).isEmpty();
        var shouted =
                new Letter(
                        letter.organisation(),
                        new Address(letter.to().email().toUpperCase(java.util.Locale.ROOT), ""),
                        letter.about(),
                        true,
                        letter.language(),
                        "Another subject",
                        letter.parts());
        assertThat(desk.put(shouted)).isEmpty();
        postman.carry(id);
        postman.carry(id);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainUntilItIsBack() throws Exception {
        var id = desk.put(Desk.letter("Ines")).orElseThrow();
        var port = server.getSmtp().getPort();
        server.stop();
        var next = postman.carry(id).orElseThrow();
        assertThat(next).isEqualTo(desk.now.plus(Duration.ofMinutes(1)));
        assertThat(desk.state(id)).isEqualTo(LetterState.WAITING);
        assertThat(desk.tries(id)).hasSize(1).allMatch(one -> !one.answer().isEmpty());
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        desk.now = next;
        assertThat(postman.carry(id)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(desk.tries(id)).hasSize(2);
    }

    @Test
    void aServerThatIsAwayIsLeftAloneByTheOtherLetters() {
        server.stop();
        postman.carry(desk.put(Desk.letter("Ines")).orElseThrow());
        var other = desk.put(Desk.letter("Omar")).orElseThrow();
        assertThat(postman.carry(other)).contains(desk.now.plus(Duration.ofSeconds(30)));
        assertThat(desk.tries(other)).isEmpty();
    }

    @Test
    void aRefusalForNowIsTriedEightTimesAndThenGivenUp() throws Exception {
        try (var stubborn = new StubbornServer(Map.of("RCPT", "451 try later"))) {
            var carrier = desk.postman(stubborn.wire());
            var id = desk.put(Desk.letter("Ines")).orElseThrow();
            var waits = 0;
            for (var next = carrier.carry(id); next.isPresent(); next = carrier.carry(id)) {
                assertThat(next.get()).isAfter(desk.now);
                desk.now = next.get();
                waits++;
            }
            assertThat(waits).isEqualTo(7);
            assertThat(desk.tries(id)).hasSize(8).allMatch(one -> one.answer().contains("451"));
            assertThat(desk.state(id)).isEqualTo(LetterState.GIVEN_UP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void aRefusalForGoodIsGivenUpAtOnce(String command) throws Exception {
        try (var stubborn = new StubbornServer(Map.of(command, "550 5.1.1 nobody here"))) {
            var id = desk.put(Desk.letter("Ines")).orElseThrow();
            assertThat(desk.postman(stubborn.wire()).carry(id)).isEmpty();
            assertThat(desk.state(id)).isEqualTo(LetterState.GIVEN_UP);
            assertThat(desk.tries(id)).hasSize(1).allMatch(one -> one.answer().contains("550"));
        }
    }

    @Test
    void anAnswerThatNeverCameIsNotTriedAgain() throws Exception {
        try (var stubborn = new StubbornServer(Map.of(".", StubbornServer.HANG_UP))) {
            var carrier = desk.postman(stubborn.wire());
            var id = desk.put(Desk.letter("Ines")).orElseThrow();
            assertThat(carrier.carry(id)).isEmpty();
            assertThat(desk.state(id)).isEqualTo(LetterState.UNCLEAR);
            assertThat(carrier.carry(id)).isEmpty();
            assertThat(stubborn.taken).hasSize(1);
        }
    }

    @Test
    void whatBreaksOffBeforeTheEndOfTheLetterIsTriedAgain() throws Exception {
        try (var stubborn = new StubbornServer(Map.of("DATA", "421 closing"))) {
            var id = desk.put(Desk.letter("Ines")).orElseThrow();
            assertThat(desk.postman(stubborn.wire()).carry(id)).isPresent();
            assertThat(desk.state(id)).isEqualTo(LetterState.WAITING);
            assertThat(postman.carry(id)).isEmpty();
            assertThat(server.getReceivedMessages()).hasSize(1);
        }
    }

    /// The program ends after the server was told all of the letter and before that was noted.
    @Test
    void aCrashBetweenHandingOverAndItsAnswerDoublesNothing() throws Exception {
        var id = desk.put(Desk.letter("Ines")).orElseThrow();
        db.sql("insert into mail.attempt (letter, handed_over_at) values (?, now())")
                .param(id)
                .update();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(desk.state(id)).isEqualTo(LetterState.UNCLEAR);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCrashBeforeHandingOverLosesNothing() throws Exception {
        var id = desk.put(Desk.letter("Ines")).orElseThrow();
        db.sql("insert into mail.attempt (letter) values (?)").param(id).update();
        postman.carry(id);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void quietHoursHoldWhatCanWait() throws Exception {
        var letter = Desk.letter("Ines");
        choices.keep(
                letter.to(), new Choices.Hours(BERLIN, LocalTime.of(20, 0), LocalTime.of(7, 0)));
        var id = desk.put(letter).orElseThrow();
        desk.now = Instant.parse("2026-03-04T22:30:00Z"); // 23:30 there
        var morning = Instant.parse("2026-03-05T06:00:00Z");
        assertThat(postman.carry(id)).contains(morning);
        var code =
                desk.put(
                                Desk.urgent(
                                        new Letter(
                                                7L,
                                                letter.to(),
                                                "code/" + id,
                                                true,
                                                letter.language(),
                                                "Your code",
                                                letter.parts())))
                        .orElseThrow();
        assertThat(postman.carry(code)).isEmpty();
        assertThat(desk.state(code)).isEqualTo(LetterState.SENT);
        assertThat(only().getHeader("List-Unsubscribe")).isNull();
        desk.now = morning;
        assertThat(postman.carry(id)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void theHoursOfTheOrganisationHoldForWhoHasNone() {
        var letter = Desk.letter("Ines");
        var house =
                new Letter(
                        88L,
                        letter.to(),
                        letter.about(),
                        false,
                        letter.language(),
                        "News",
                        letter.parts());
        choices.keep(
                88, new Choices.Hours(ZoneId.of("UTC"), LocalTime.of(11, 0), LocalTime.of(14, 0)));
        assertThat(postman.carry(desk.put(house).orElseThrow()))
                .contains(Instant.parse("2026-03-04T14:00:00Z"));
    }

    @Test
    void whatIsGatheredComesInOneLetterTheNextMorning() throws Exception {
        var first = Desk.letter("Ines");
        choices.choose(first.to(), 7, "phases", Frequency.DAILY);
        var ids =
                List.of(
                        desk.put(first).orElseThrow(),
                        desk.put(Desk.to(first.to().email())).orElseThrow());
        ids.forEach(id -> assertThat(postman.carry(id)).isEmpty());
        assertThat(ids).extracting(desk::state).containsOnly(LetterState.GATHERING);
        var order = desk.gatherings.getLast();
        assertThat(order.at()).isEqualTo(Instant.parse("2026-03-05T08:00:00Z"));
        desk.now = order.at();
        desk.gatherings().send(order.round(), desk.now);
        assertThat(ids).extracting(desk::state).containsOnly(LetterState.GATHERED);
        postman.carry(desk.ordered.getLast());
        assertThat(only().getSubject()).isEqualTo("2 things since yesterday");
        desk.gatherings().send(order.round(), desk.now);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatNoLongerStandsIsLeftOutOfWhatWasGathered() throws Exception {
        var started = places.started();
        var made = links.make(started.workspace(), Wanted.page("stance"));
        var first = Desk.letter("Ines");
        choices.choose(first.to(), 7, "phases", Frequency.DAILY);
        var ids =
                List.of(
                        desk.put(ofLink(first, made)).orElseThrow(),
                        desk.put(Desk.to(first.to().email())).orElseThrow());
        ids.forEach(id -> assertThat(postman.carry(id)).isEmpty());
        var order = desk.gatherings.getLast();
        desk.now = order.at();
        desk.gatherings().send(order.round(), desk.now);
        links.revoke(started.workspace(), made.id());
        postman.carry(desk.ordered.getLast());
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("One thing since yesterday");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains("Omar closed it.")
                .doesNotContain("STANCE IS SHARED", "open-sesame");
        assertThat(ids)
                .extracting(desk::state)
                .containsExactly(LetterState.WITHHELD, LetterState.GATHERED);
    }

    @Test
    void whatWasGatheredDoesNotGoWhereNothingOfItStands() {
        var started = places.started();
        var made = links.make(started.workspace(), Wanted.page("stance"));
        var first = Desk.letter("Ines");
        choices.choose(first.to(), 7, "phases", Frequency.DAILY);
        postman.carry(desk.put(ofLink(first, made)).orElseThrow());
        desk.gatherings().send(desk.gatherings.getLast().round(), desk.now);
        var whole = desk.ordered.getLast();
        links.revoke(started.workspace(), made.id());
        postman.carry(whole);
        assertThat(desk.state(whole)).isEqualTo(LetterState.WITHHELD);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Letter ofLink(Letter like, Made made) {
        return new Letter(
                        like.organisation(),
                        like.to(),
                        "link/" + made.id().value(),
                        false,
                        like.language(),
                        "Stance is shared",
                        List.of(new Part.Paragraph("Look."), new Part.Code("open-sesame")))
                .of("phases");
    }

    @Test
    void whatIsWantedWeeklyWaitsForMonday() {
        var letter = Desk.letter("Ines");
        choices.choose(letter.to(), 7, Choices.ALL, Frequency.WEEKLY);
        postman.carry(desk.put(letter).orElseThrow());
        assertThat(desk.gatherings.getLast().at()).isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void whatIsMutedIsNotSentNorIsWhatWasGatheredBefore() {
        var letter = Desk.letter("Ines");
        choices.choose(letter.to(), 7, "phases", Frequency.DAILY);
        var gathered = desk.put(letter).orElseThrow();
        postman.carry(gathered);
        choices.choose(letter.to(), 7, "phases", Frequency.NEVER);
        var muted = desk.put(Desk.to(letter.to().email())).orElseThrow();
        postman.carry(muted);
        desk.gatherings().send(desk.gatherings.getLast().round(), desk.now);
        assertThat(List.of(gathered, muted))
                .extracting(desk::state)
                .containsOnly(LetterState.MUTED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: eve@example.org",
                "x\nSubject: y",
                "x\u2028Bcc: z@example.org",
                "ÜÄ 漢字 🙂"
            })
    void nothingThatIsWrittenBecomesAHeader(String text) throws Exception {
        var letter = Desk.letter("Ines");
        var sly =
                new Letter(
                        7L,
                        new Address(letter.to().email(), text),
                        letter.about(),
                        false,
                        letter.language(),
                        text,
                        letter.parts());
        postman.carry(desk.put(sly).orElseThrow());
        var mail = only();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Subject")).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo(OneLine.of(text, 300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b\r\nBcc: eve@example.org",
                "a@example.org, eve@example.org",
                "a <eve@example.org>",
                "nobody",
                "a@exa mple.org",
                "@example.org"
            })
    void whatIsNoAddressIsGivenUp(String email) {
        var id = desk.put(Desk.to(email)).orElseThrow();
        assertThat(postman.carry(id)).isEmpty();
        assertThat(desk.state(id)).isEqualTo(LetterState.GIVEN_UP);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDomainWithForeignLettersIsWrittenInAscii() throws Exception {
        var id = desk.put(Desk.to("ines" + UUID.randomUUID() + "@bürgeramt.example")).orElseThrow();
        postman.carry(id);
        assertThat(only().getAllRecipients()[0].toString()).endsWith("@xn--brgeramt-65a.example>");
    }

    @Test
    void codesAndSecretAddressesAreForgottenOnceSent() {
        var letter = Desk.letter("Ines");
        var secret =
                new Letter(
                        7L,
                        letter.to(),
                        letter.about(),
                        true,
                        letter.language(),
                        "Your code",
                        List.of(
                                new Part.Code("481516"),
                                new Part.Action("Start", "/links/abcdefghijklmnopqrstuv")));
        var id = desk.put(secret).orElseThrow();
        postman.carry(id);
        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
                .contains("481516", "abcdefghijklmnopqrstuv");
        assertThat(
                        db.sql("select parts::text from mail.letter where id = ?")
                                .param(id)
                                .query(String.class)
                                .single())
                .doesNotContain("481516", "abcdefghijklmnopqrstuv");
    }

    private Wire wire() {
        return new Wire(
                MailServer.of("smtp://127.0.0.1:" + server.getSmtp().getPort()).orElseThrow());
    }

    private MimeMessage only() throws MessagingException, IOException {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
