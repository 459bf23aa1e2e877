package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.web.Secrets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secret addresses of feeds, kept as hashes; a new one ends the one before.
@Component
class Feeds {

    private final JdbcClient db;
    private final Sights sights;

    Feeds(JdbcClient db, Sights sights) {
        this.db = db;
        this.sights = sights;
    }

    String make(AccountId account) {
        var token = Secrets.token();
        db.sql(
                        """
                        insert into notifications.feed (account, token_hash) values (?, ?)
                        on conflict (account) do update set token_hash = excluded.token_hash,
                          made_at = now()
                        """)
                .params(account.value(), Secrets.digest(token))
                .update();
        return token;
    }

    void end(AccountId account) {
        db.sql("delete from notifications.feed where account = ?").param(account.value()).update();
    }

    boolean has(AccountId account) {
        return db.sql("select exists (select from notifications.feed where account = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Viewer> reader(String token) {
        return db.sql("select account from notifications.feed where token_hash = ?")
                .param(Secrets.digest(token))
                .query(Long.class)
                .optional()
                .flatMap(account -> sights.reader(new AccountId(account)));
    }
}
