package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.Once;
import dev.landward.web.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes to keep on paper, each of which lets one in once when all else is lost.
@Service
class RecoveryCodes {

    static final int COUNT = 10;
    private static final int LETTERS = 16;

    private final JdbcClient db;
    private final Accounts accounts;
    private final Throttle throttle;
    private final Limits limits;
    private final SignInEvents events;
    private final Once once;

    RecoveryCodes(
            JdbcClient db,
            Accounts accounts,
            Throttle throttle,
            Limits limits,
            SignInEvents events,
            Once once) {
        this.db = db;
        this.accounts = accounts;
        this.throttle = throttle;
        this.limits = limits;
        this.events = events;
        this.once = once;
    }

    /// Makes new codes; earlier ones are worth nothing from then on.
    ///
    /// @return the codes, which nobody sees again
    @Transactional
    List<String> make(Viewer viewer, Client client) {
        once.claim();
        db.sql("delete from accounts.recovery_code where account = ?")
                .param(viewer.id().value())
                .update();
        var codes = Stream.generate(() -> Secrets.letters(LETTERS)).limit(COUNT).toList();
        for (var code : codes) {
            db.sql("insert into accounts.recovery_code (account, hash) values (?, ?)")
                    .params(viewer.id().value(), hash(viewer.id(), code))
                    .update();
        }
        events.record(viewer, client, SignInEvents.What.RECOVERY_MADE);
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    /// How many are left.
    int left(Viewer viewer) {
        return db.sql(
                        """
                        select count(*)::int from accounts.recovery_code
                        where account = ? and used_at is null
                        """)
                .param(viewer.id().value())
                .query(Integer.class)
                .single();
    }

    /// Tries a code; it is used up if it is right.
    @Transactional
    Outcome use(String email, String typed, Client client) {
        var counted = limits.ofRecovery(client);
        var wait = throttle.left(counted);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        throttle.take(counted);
        var known = accounts.find(email);
        var owner = known.map(Viewer::id).orElse(new AccountId(0));
        var used =
                db.sql(
                                """
                                update accounts.recovery_code set used_at = now()
                                where account = ? and hash = ? and used_at is null
                                """)
                        .params(owner.value(), hash(owner, typed))
                        .update();
        if (used == 0 || known.isEmpty()) {
            return new Outcome.Wrong();
        }
        throttle.give(counted);
        events.record(known.get(), client, SignInEvents.What.RECOVERY_USED);
        return new Outcome.In(known.get());
    }

    private static String hash(AccountId owner, String typed) {
        return Secrets.hash(
                owner.value() + "/" + typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
