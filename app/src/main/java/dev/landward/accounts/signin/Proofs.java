package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What follows when somebody shows that the mail of an account is theirs.
///
/// An account may have been opened by whoever had the link of an invitation. So whoever comes from
/// outside and is the first to prove the mail has the account for themselves: nobody gets in any
/// more by what was set up before.
@Service
class Proofs {

    private final JdbcClient db;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInEvents events;

    Proofs(JdbcClient db, Accounts accounts, Sessions sessions, SignInEvents events) {
        this.db = db;
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
    }

    /// Notes a proof by somebody who is about to sign in.
    @Transactional
    public void atTheDoor(Viewer viewer, Client client, String email) {
        if (accounts.prove(viewer.id(), email)) {
            var had = hasWays(viewer.id());
            accounts.dropPassword(viewer.id());
            dropWays(viewer.id());
            sessions.cut(viewer.id(), "");
            events.record(viewer, client, SignInEvents.What.EMAIL_PROVEN);
            if (had) {
                events.record(viewer, client, SignInEvents.What.WAYS_ENDED);
            }
        }
    }

    private boolean hasWays(AccountId account) {
        return db.sql(
                        """
                        select a.password_hash is not null
                          or exists (select from accounts.passkey p where p.account = a.id)
                          or exists (select from accounts.recovery_code r where r.account = a.id)
                          or exists (select from accounts.outside o where o.account = a.id)
                        from accounts.account a where a.id = ?
                        """)
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /// Notes a proof by whoever is signed in; all stays as they set it up.
    @Transactional
    public void inside(Viewer viewer, Client client, String email) {
        if (accounts.prove(viewer.id(), email)) {
            events.record(viewer, client, SignInEvents.What.EMAIL_PROVEN);
        }
    }

    /// Removes passkeys, recovery codes and other services, as a part of what the caller does and
    /// tells.
    void dropWays(AccountId account) {
        for (var table : new String[] {"passkey", "recovery_code", "outside"}) {
            db.sql("delete from accounts.%s where account = ?".formatted(table))
                    .param(account.value())
                    .update();
        }
    }
}
