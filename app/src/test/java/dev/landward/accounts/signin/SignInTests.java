package dev.landward.accounts.signin;

import static dev.landward.accounts.signin.Visitor.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class SignInTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired MockMvcTester mvc;
    @Autowired Town town;
    @Autowired Accounts accounts;
    @Autowired Mailbox mailbox;
    @Autowired HashPool pool;
    @Autowired RecoveryCodes recovery;
    @Autowired Clients clients;
    @Autowired JdbcClient db;

    @Test
    void aPasswordLetsIn() {
        var ines = town.person("Ines");
        var browser = browser();
        assertThat(browser.signIn(ines.email(), PASSWORD)).hasStatus(302).hasRedirectedUrl("/");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
        var ines = town.person("Ines");
        var wrong = browser().signIn(ines.email(), "wrong horse battery");
        var unknown = browser().signIn("nobody@harrow-falls.example", PASSWORD);
        assertThat(wrong).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(sentence(wrong)).isEqualTo(sentence(unknown)).contains("do not match");
        assertThat(wrong).bodyText().contains("value=\"" + ines.email() + "\"");
    }

    @Test
    void anOlderHashIsMadeNewAtSignIn() {
        var ines = town.person("Ines");
        accounts.setPasswordHash(
                ines.id(), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
        assertThat(hash(ines)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void whatWasAskedForIsWhereOneGoes() {
        var ines = town.person("Ines");
        var browser = browser();
        browser.get("/account/sessions?from=mail");
        assertThat(browser.signIn(ines.email(), PASSWORD))
                .hasRedirectedUrl("/account/sessions?from=mail");
    }

    @Test
    void aKeptFormComesAlongOnEveryWay() {
        var ines = town.person("Ines");
        var codes = recovery.make(ines, stranger());
        String[] kept = {
            "kept-action", "/organisations/1/initiatives", "kept.name", "An hour's work"
        };

        assertThat(
                        browser()
                                .post(
                                        "/sign-in",
                                        with(kept, "username", ines.email(), "password", PASSWORD)))
                .hasForwardedUrl("/sign-in/kept");

        var byMail = browser();
        var asked = byMail.post("/sign-in/code", with(kept, "username", ines.email()));
        assertThat(asked).hasStatusOk().bodyText().contains("name=\"kept.name\" value=\"An hour");
        assertThat(byMail.post(form(asked), with(kept, "code", mailbox.code(ines.email()))))
                .hasForwardedUrl("/sign-in/kept");

        var lost = browser();
        assertThat(lost.post("/sign-in/recovery/ask", with(kept, "username", ines.email())))
                .bodyText()
                .contains("name=\"kept.name\" value=\"An hour");
        assertThat(
                        lost.post(
                                "/sign-in/recovery",
                                with(kept, "username", ines.email(), "code", codes.getFirst())))
                .hasForwardedUrl("/sign-in/kept");

        assertThat(
                        browser()
                                .post(
                                        "/sign-in",
                                        with(kept, "username", ines.email(), "password", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"kept.name\" value=\"An hour");
    }

    @Test
    void whoGuessesHasToWaitAndTheOwnerDoesNot() {
        var ines = town.person("Ines");
        var own = browser();
        assertThat(own.signIn(ines.email(), PASSWORD)).hasStatus(302);
        own.forget("SESSION");

        var guesser = browser();
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.signIn(ines.email(), "guess number " + i)).hasStatus(422);
        }
        var refused = guesser.signIn(ines.email(), PASSWORD);
        assertThat(refused).hasStatus(429).bodyText().contains("Wait 10 minutes");
        assertThat(Long.parseLong(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
                .isBetween(1L, 600L);
        assertThat(browser().signIn(ines.email(), PASSWORD)).as("elsewhere").hasStatus(429);

        assertThat(own.signIn(ines.email(), PASSWORD)).as("a known browser").hasStatus(302);
        var byMail = browser();
        var asked = byMail.post("/sign-in/code", "username", ines.email());
        assertThat(byMail.post(led(asked), "code", mailbox.code(ines.email()))).hasStatus(302);
        assertThat(own.get("/account/sessions")).bodyText().contains("wrong passwords again");
    }

    @Test
    void oneAddressThatTriesManyAccountsHasToWait() {
        var guesser = browser();
        var refused = 0;
        for (int i = 0; refused != 429 && i < 100; i++) { // one more is free every ten seconds
            refused =
                    guesser.signIn("person-%d@harrow-falls.example".formatted(i), "guess")
                            .getResponse()
                            .getStatus();
        }
        assertThat(refused).isEqualTo(429);
        var ines = town.person("Ines");
        db.sql("update accounts.attempt set at = clock_timestamp()").update(); // as of now
        assertThat(guesser.signIn(ines.email(), PASSWORD)).hasStatus(429);
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void aFloodIsTurnedAwayBeforeItCostsAnything() throws Exception {
        var ines = town.person("Ines");
        var release = new CountDownLatch(1);
        var threads = new java.util.ArrayList<Thread>();
        var working =
                new CountDownLatch(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        for (long i = working.getCount(); i > 0; i--) {
            threads.add(
                    Thread.startVirtualThread(() ->
                            pool.run(() -> {
                                working.countDown();
                                return await(release);
                            })));
        }
        working.await(); // all hands are full, so whoever comes now waits or is turned away
        var away = new CountDownLatch(100 - 12);
        for (int i = 0; i < 100; i++) {
            threads.add(
                    Thread.startVirtualThread(() -> {
                        if (pool.run(() -> await(release)).isEmpty()) {
                            away.countDown();
                        }
                    }));
        }
        away.await();
        var refused = browser().signIn(ines.email(), PASSWORD);
        release.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(refused).hasStatus(503).bodyText().contains("Many people are signing in");
        assertThat(refused.getResponse().getHeader("Retry-After")).isEqualTo("5");
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void aCodeByMailLetsInOnce() {
        var ines = town.person("Ines");
        var browser = browser();
        var page =
                led(
                        browser.post(
                                "/sign-in/code",
                                "username",
                                ines.email().toUpperCase(java.util.Locale.ROOT)));
        var code = mailbox.code(ines.email());
        assertThat(browser.get(page)).hasStatusOk();
        assertThat(browser.get(page)).as("looking costs nothing").hasStatusOk();
        assertThat(browser.post(page, "code", code)).hasStatus(302);
        assertThat(browser.isSignedIn()).isTrue();
        var second = browser();
        assertThat(second.post(page, "code", code)).hasStatus(422);
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    void nobodyLearnsByCodesWhoHasAnAccount() {
        var ines = town.person("Ines");
        var known = browser().post("/sign-in/code", "username", ines.email());
        var unknown = browser().post("/sign-in/code", "username", "nobody@harrow-falls.example");
        assertThat(led(known).replaceAll("[0-9a-f-]{36}", "x"))
                .isEqualTo(led(unknown).replaceAll("[0-9a-f-]{36}", "x"));
        assertThat(sentence(browser().post(led(unknown), "code", "00000000")))
                .isEqualTo(sentence(browser().post(led(known), "code", "wrong")));
        assertThat(mailbox.subjects("nobody@harrow-falls.example")).isEmpty();
    }

    @Test
    void aCodeIsMistypedFiveTimesAtMost() {
        var ines = town.person("Ines");
        var browser = browser();
        var page = led(browser.post("/sign-in/code", "username", ines.email()));
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post(page, "code", "1234567x")).bodyText().contains("not the code");
        }
        assertThat(browser.post(page, "code", mailbox.code(ines.email())))
                .bodyText()
                .contains("can no longer be used");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var ines = town.person("Ines");
        var browser = browser();
        var page = led(browser.post("/sign-in/code", "username", ines.email()));
        db.sql(
                        "update accounts.code set sent_at = sent_at - interval '601 seconds' where id = ?::uuid")
                .param(page.substring(page.lastIndexOf('/') + 1))
                .update();
        assertThat(browser.post(page, "code", mailbox.code(ines.email()))).hasStatus(422);
        assertThat(browser.get(page)).hasStatus(404);
    }

    @Test
    void codesAreKeptAsHashesOnly() {
        var ines = town.person("Ines");
        browser().post("/sign-in/code", "username", ines.email());
        var stored =
                db.sql("select hash from accounts.code where account = ?")
                        .param(ines.id().value())
                        .query(String.class)
                        .single();
        assertThat(stored).hasSize(64).doesNotContain(mailbox.code(ines.email()).replace(" ", ""));
    }

    @Test
    void fiveLettersAreEnough() {
        var ines = town.person("Ines");
        for (int i = 0; i < 5; i++) {
            assertThat(browser().post("/sign-in/code", "username", ines.email())).hasStatus(302);
        }
        assertThat(browser().post("/sign-in/code", "username", ines.email())).hasStatus(429);
        assertThat(mailbox.subjects(ines.email())).hasSize(5);
    }

    @Test
    void aRecoveryCodeWorksOnceAndForItsOwnerOnly() {
        var ines = town.person("Ines");
        var omar = town.person("Omar");
        var codes = recovery.make(ines, stranger());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(recover(omar, codes.getFirst())).isFalse();
        assertThat(
                        recover(
                                ines,
                                " "
                                        + codes.getFirst()
                                                .toUpperCase(java.util.Locale.ROOT)
                                                .replace("-", " ")))
                .isTrue();
        assertThat(recover(ines, codes.getFirst())).isFalse();
        assertThat(recovery.left(ines)).isEqualTo(9);
        recovery.make(ines, stranger());
        assertThat(recover(ines, codes.get(1))).as("an earlier one").isFalse();
        assertThat(mailbox.subjects(ines.email()))
                .contains("New recovery codes were made", "A recovery code was used");
    }

    @Test
    void peopleOfASampleDoNotSignIn() {
        var lead = town.person("Lead");
        var sample = town.sample("Sample", lead);
        var invented = town.invented(sample, "Invented");
        browser().post("/sign-in/code", "username", invented.email());
        assertThat(mailbox.subjects(invented.email())).isEmpty();
    }

    @Test
    void whoFirstProvesTheMailHasTheAccountForThemselves() {
        var ana = town.unproven("Ana", "ana-%s@city.example".formatted(UUID.randomUUID()));
        var mallory = browser();
        assertThat(mallory.signIn(ana.email(), PASSWORD)).hasStatus(302);
        var codes = recovery.make(ana, stranger());

        var own = browser();
        var page = led(own.post("/sign-in/code", "username", ana.email()));
        assertThat(own.post(page, "code", mailbox.code(ana.email()))).hasStatus(302);
        assertThat(own.isSignedIn()).isTrue();
        assertThat(own.get("/account/sessions")).bodyText().contains("was proven to be yours");
        assertThat(accounts.proven(ana.id())).isTrue();

        assertThat(mallory.isSignedIn()).isFalse();
        assertThat(browser().signIn(ana.email(), PASSWORD)).hasStatus(422);
        assertThat(recover(ana, codes.getFirst())).isFalse();
        assertThat(mailbox.subjects(ana.email()))
                .as("what ended is told")
                .anyMatch(subject -> subject.contains("from before your email was proven"));
    }

    @Test
    void whoeverAddsAWayInToAnUnprovenAddressIsToldThatItMayEnd() {
        var ana = town.unproven("Ana", "ana-%s@city.example".formatted(UUID.randomUUID()));
        var own = browser();
        own.signIn(ana.email(), PASSWORD);
        assertThat(own.get("/account/ways")).bodyText().contains("so prove it before");
        var ines = town.person("Ines");
        var other = browser();
        other.signIn(ines.email(), PASSWORD);
        assertThat(other.get("/account/ways")).bodyText().doesNotContain("so prove it before");
    }

    @Test
    void aCodeByMailChangesNothingWhereTheMailWasProvenBefore() {
        var ines = town.person("Ines");
        var other = browser();
        assertThat(other.signIn(ines.email(), PASSWORD)).hasStatus(302);
        var own = browser();
        var page = led(own.post("/sign-in/code", "username", ines.email()));
        own.post(page, "code", mailbox.code(ines.email()));
        assertThat(other.isSignedIn()).isTrue();
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void aStrangerDoesNotUseUpTheRecoveryCodesOfAnother() {
        var ines = town.person("Ines");
        var codes = recovery.make(ines, stranger());
        for (int i = 0; i < 11; i++) {
            browser().signIn(ines.email(), "guess number " + i);
            browser().post("/sign-in/recovery", "username", ines.email(), "code", "guess " + i);
        }
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(429);
        assertThat(recover(ines, codes.getFirst())).isTrue();
    }

    @Test
    void whoTriesManyRecoveryCodesHasToWait() {
        var ines = town.person("Ines");
        var guesser = browser();
        var status = 0;
        for (int i = 0; i < 31; i++) {
            status =
                    guesser.post(
                                    "/sign-in/recovery",
                                    "username",
                                    ines.email(),
                                    "code",
                                    "guess " + i)
                            .getResponse()
                            .getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void lettersThatAStrangerAsksForDoNotKeepTheOwnersAway() {
        var ines = town.person("Ines");
        new Visitor(mvc, "203.0.113.77").signIn(ines.email(), PASSWORD);
        for (int i = 0; i < 6; i++) {
            browser().post("/sign-in/code", "username", ines.email());
        }
        assertThat(browser().post("/sign-in/code", "username", ines.email())).hasStatus(429);
        assertThat(new Visitor(mvc, "203.0.113.78").post("/sign-in/code", "username", ines.email()))
                .as("where she was before")
                .hasStatus(302);
    }

    @Test
    void whatPeopleTypeIntoAnAddressKeepsNobodyFromSigningIn() {
        var ines = town.person("Ines");
        var asked =
                mvc.get()
                        .uri("/initiatives")
                        .with(request -> {
                            request.setQueryString("q=100%");
                            return request;
                        })
                        .exchange();
        var kept = java.util.Objects.requireNonNull(asked.getResponse().getCookie("REDIRECT_URI"));
        var signedIn =
                mvc.post()
                        .uri("/sign-in")
                        .cookie(kept)
                        .with(dev.landward.Http.token())
                        .with(request -> {
                            request.setCookies(
                                    kept,
                                    new jakarta.servlet.http.Cookie("XSRF-TOKEN", "test-token"));
                            return request;
                        })
                        .param("_once", UUID.randomUUID().toString())
                        .param("username", ines.email())
                        .param("password", PASSWORD)
                        .exchange();
        assertThat(signedIn).hasStatus(302).hasRedirectedUrl("/");
    }

    /// The queue is full up to one place, so that a sign-in waits in it while the owner chooses
    /// another password.
    @Test
    void aPasswordThatWasChangedMeanwhileIsWrongAndStaysChanged() throws Exception {
        var ines = town.person("Ines");
        accounts.setPasswordHash(
                ines.id(), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));
        var changed = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("seven violet otters hum");
        var leave = new Semaphore(0);
        var running = new AtomicInteger();
        var workers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var status = new AtomicInteger();
        try {
            busy(workers, running, leave);
            Awaitility.await().until(() -> running.get() == workers);
            busy(12, running, leave);
            Awaitility.await().until(pool::full);
            leave.release();
            Awaitility.await().until(() -> running.get() == workers + 1);
            var waiting =
                    Thread.startVirtualThread(() -> {
                        var answer = browser().signIn(ines.email(), PASSWORD);
                        status.set(answer.getResponse().getStatus());
                    });
            Awaitility.await().until(pool::full);
            accounts.setPasswordHash(ines.id(), changed);
            leave.release(workers + 11);
            waiting.join();
        } finally {
            leave.release(1000);
        }
        assertThat(status.get()).isEqualTo(422);
        assertThat(hash(ines)).isEqualTo(changed);
    }

    private void busy(int count, AtomicInteger running, Semaphore leave) {
        for (int i = 0; i < count; i++) {
            Thread.startVirtualThread(() ->
                    pool.run(() -> {
                        running.incrementAndGet();
                        leave.acquire();
                        return true;
                    }));
        }
    }

    @Test
    void aHashIsMadeNewOnlyWhereItStillStands() {
        var ines = town.person("Ines");
        accounts.renewPasswordHash(ines.id(), "{bcrypt}of yesterday", "{argon2}of the old one");
        assertThat(hash(ines)).doesNotContain("of the old one");
    }

    private boolean recover(Viewer viewer, String code) {
        var browser = browser();
        browser.post("/sign-in/recovery", "username", viewer.email(), "code", code);
        return browser.isSignedIn();
    }

    private Visitor browser() {
        var random = ThreadLocalRandom.current();
        return new Visitor(mvc, "198.18.%d.%d".formatted(random.nextInt(256), random.nextInt(256)));
    }

    private static Client stranger() {
        return new Client("203.0.113.9", "Firefox", "Linux", null);
    }

    private String hash(Viewer viewer) {
        return String.valueOf(accounts.known(viewer.id()).orElseThrow().passwordHash());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence(
            org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        var found =
                java.util.regex.Pattern.compile("role=\"alert\">([^<]+)<")
                        .matcher(
                                new String(
                                        page.getResponse().getContentAsByteArray(),
                                        java.nio.charset.StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private static String form(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        var found =
                java.util.regex.Pattern.compile("action=\"(/sign-in/code/[^\"]+)\"")
                        .matcher(
                                new String(
                                        page.getResponse().getContentAsByteArray(),
                                        java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String[] with(String[] kept, String... fields) {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(kept), java.util.Arrays.stream(fields))
                .toArray(String[]::new);
    }
}
