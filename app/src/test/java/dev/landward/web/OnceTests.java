package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@LandwardTest
class OnceTests {

    @Autowired MockMvcTester http;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired Once once;

    Viewer ines;
    Membership city;

    @BeforeEach
    void inesRunsACity() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
    }

    @Test
    void aFormThatArrivesTwiceActsOnce() {
        var key = UUID.randomUUID().toString();
        var first = start(key).exchange().getResponse().getHeader("Location");
        var second = start(key).exchange().getResponse().getHeader("Location");
        assertThat(second).isEqualTo(first).matches("/initiatives/\\d+");
        assertThat(initiatives()).isEqualTo(1);
    }

    @Test
    void aFormThatArrivesAtTheSameMomentActsOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var senders = Executors.newFixedThreadPool(8)) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(_ ->
                                    senders.submit(
                                            () -> start(key).exchange().getResponse().getStatus()))
                            .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isBetween(300, 399);
            }
        }
        assertThat(initiatives()).isEqualTo(1);
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(send(key, " ")).hasStatusOk();
        assertThat(start(key)).hasStatus3xxRedirection();
        assertThat(initiatives()).isEqualTo(1);
    }

    @Test
    void aCallMayCarryItsKeyInAHeader() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(
                            http.post()
                                    .uri(path())
                                    .with(user(ines))
                                    .with(Http.token())
                                    .header("Idempotency-Key", key)
                                    .param("name", "Called")
                                    .param("kind", "REPLACE")
                                    .param("sector", "PUBLIC"))
                    .hasStatus3xxRedirection();
        }
        assertThat(initiatives()).isEqualTo(1);
    }

    @Test
    void aFormWithoutAKeyIsRefused() {
        assertThat(
                        http.post()
                                .uri(path())
                                .with(user(ines))
                                .with(Http.token())
                                .param("name", "No key"))
                .hasStatus(400);
        assertThat(initiatives()).isZero();
    }

    @Test
    void oldKeysAreForgottenAndNewOnesKept() {
        var key = UUID.randomUUID();
        start(key.toString()).exchange();
        var old = UUID.randomUUID();
        db.sql(
                        "insert into web.request_key (key, person, acted_at) values (?, 'x', now() - interval '8 days')")
                .param(old)
                .update();
        assertThat(once.forget()).isPositive();
        assertThat(
                        db.sql("select key from web.request_key where key in (?, ?)")
                                .params(key, old)
                                .query(UUID.class)
                                .list())
                .containsExactly(key);
    }

    private MockMvcRequestBuilder start(String key) {
        return send(key, "Replace the permit system");
    }

    private MockMvcRequestBuilder send(String key, String name) {
        return http.post()
                .uri(path())
                .with(user(ines))
                .with(Http.token())
                .param("_once", key)
                .param("name", name)
                .param("kind", "REPLACE")
                .param("sector", "PUBLIC");
    }

    private String path() {
        return "/organisations/%d/initiatives".formatted(city.organisation().value());
    }

    private long initiatives() {
        return db.sql("select count(*) from initiative.initiative where organisation = ?")
                .param(city.organisation().value())
                .query(Long.class)
                .single();
    }
}
