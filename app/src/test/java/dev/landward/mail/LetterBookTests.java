package dev.landward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class LetterBookTests {

    @Autowired LetterBook letters;
    @Autowired Town town;
    @Autowired Http http;
    @Autowired JdbcClient db;

    Viewer ines;
    Membership city;

    @BeforeEach
    void inesRunsACity() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
    }

    @Test
    void aLetterWhoseSecretIsForgottenIsNotSentAgainAndSaysWhy() {
        var email = "nina-%s@city.example".formatted(UUID.randomUUID());
        http.post(city.path() + "/invitations", ines, "email", email, "role", "MEMBER").exchange();
        var letter = stopped(email);
        assertThat(http.get(letter, ines)).bodyText().contains("Send it again");
        letters.forget();
        assertThat(http.get(letter, ines))
                .bodyText()
                .contains("it cannot be sent again", "a new invitation")
                .doesNotContain("Send it again");
        assertThat(http.post(letter + "/again", ines)).hasStatus(404);
    }

    @Test
    void aLetterWithoutSecretsIsSentAgainAfterAWeekToo() {
        http.post(city.path() + "/outbox/trial", ines).exchange();
        var letter = stopped(ines.email());
        letters.forget();
        assertThat(http.get(letter, ines)).bodyText().contains("Send it again");
        assertThat(http.post(letter + "/again", ines)).hasStatus(302);
    }

    /// A letter that stopped eight days ago.
    private String stopped(String email) {
        var id =
                db.sql(
                                """
                                update mail.letter set state = 'GIVEN_UP',
                                  since = now() - interval '8 days'
                                where email_key = lower(?) returning id
                                """)
                        .param(email)
                        .query(UUID.class)
                        .single();
        return city.path() + "/outbox/" + id;
    }
}
