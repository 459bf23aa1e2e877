package dev.landward.accounts.signin;

import dev.landward.web.Secrets;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What tries to sign in are counted by. A browser that the person has signed in with before is
/// counted by itself, so that strangers who guess do not slow its owner down.
@Component
class Limits {

    private static final int TEN_MINUTES = 600;

    private final JdbcClient db;

    Limits(JdbcClient db) {
        this.db = db;
    }

    List<Throttle.Limit> ofTries(String email, Client client) {
        if (known(email, client)) {
            return List.of(
                    new Throttle.Limit("tries/" + client.device() + key(email), 10, TEN_MINUTES));
        }
        return List.of(
                new Throttle.Limit("tries/" + key(email), 10, TEN_MINUTES),
                new Throttle.Limit("tries from/" + client.network(), 60, 10));
    }

    /// A recovery code cannot be guessed (79 bits), so nobody's account is counted: a stranger must
    /// not use up the way in that is left when all others are lost.
    List<Throttle.Limit> ofRecovery(Client client) {
        return List.of(new Throttle.Limit("recovery from/" + client.network(), 30, 60));
    }

    /// A network in which the person was before is counted by itself too: letters that a stranger
    /// asks for elsewhere do not keep the owner's away.
    List<Throttle.Limit> ofLetters(String email, Client client) {
        if (known(email, client)) {
            return List.of(
                    new Throttle.Limit("letters/" + client.device() + key(email), 5, TEN_MINUTES));
        }
        var where = wasNear(email, client) ? client.near() : "";
        return List.of(
                new Throttle.Limit("letters/" + where + key(email), 5, TEN_MINUTES),
                new Throttle.Limit("letters from/" + client.network(), 30, 60));
    }

    private boolean wasNear(String email, Client client) {
        return db.sql(
                        """
                        select exists (
                          select from accounts.sign_in_event e
                          join accounts.account a on a.id = e.account
                          where lower(a.email) = lower(?) and e.address = ?
                            and e.what in ('SIGNED_IN', 'NEW_DEVICE'))
                        """)
                .params(email.strip(), client.near())
                .query(Boolean.class)
                .single();
    }

    private boolean known(String email, Client client) {
        var device = client.device();
        return device != null
                && db.sql(
                                """
                                select exists (
                                  select from accounts.device d
                                  join accounts.account a on a.id = d.account
                                  where d.hash = ? and lower(a.email) = lower(?))
                                """)
                        .params(Secrets.hash(device), email.strip())
                        .query(Boolean.class)
                        .single();
    }

    private static String key(String email) {
        return "/" + email.strip().toLowerCase(Locale.ROOT);
    }
}
