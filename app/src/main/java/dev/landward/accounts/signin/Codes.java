package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.Secrets;
import dev.landward.web.Texts;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Codes by mail: eight digits for ten minutes, five tries, one use. The letter holds digits to
/// type and no link, so that a program which opens links in mails signs nobody in.
@Service
class Codes {

    private static final int DIGITS = 8;
    private static final int TRIES = 5;

    private final JdbcClient db;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final Throttle throttle;
    private final Limits limits;
    private final Proofs proofs;
    private final TransactionOperations transactions;

    Codes(
            JdbcClient db,
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            Throttle throttle,
            Limits limits,
            Proofs proofs,
            TransactionOperations transactions) {
        this.db = db;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.throttle = throttle;
        this.limits = limits;
        this.proofs = proofs;
        this.transactions = transactions;
    }

    /// What a code is for.
    enum Purpose {
        SIGN_IN,
        EMAIL
    }

    /// What became of asking for a code.
    sealed interface Asked {

        /// There is a code to type, if the address has an account; the answer does not say.
        record Sent(UUID id) implements Asked {}

        /// There were too many codes.
        record Wait(Duration left) implements Asked {}
    }

    /// What a code proved.
    private record Found(@Nullable Long account, String email, String hash) {}

    /// Sends a code to whoever signs in with an address; nobody gets one for an address without an
    /// account, and the answer is the same.
    Asked forSignIn(String email, Client client) {
        var viewer = accounts.find(email);
        return send(Purpose.SIGN_IN, email, viewer.orElse(null), viewer.isPresent(), client);
    }

    /// Sends a code to an address that somebody signs in with, or wants to from now on.
    Asked forAddress(Viewer viewer, String email, Client client) {
        return send(Purpose.EMAIL, email, viewer, true, client);
    }

    private Asked send(
            Purpose purpose, String email, @Nullable Viewer viewer, boolean mailed, Client client) {
        var counted = limits.ofLetters(email, client);
        var left = throttle.left(counted);
        if (left.isPositive()) {
            return new Asked.Wait(left);
        }
        throttle.take(counted);
        var id = UUID.randomUUID();
        var code = Secrets.digits(DIGITS);
        transactions.executeWithoutResult(_ -> {
            store(id, purpose, email, viewer == null ? null : viewer.id(), code);
            if (mailed && viewer != null) {
                outbox.put(
                        letter(
                                id,
                                purpose,
                                new Address(email.strip(), viewer.displayName()),
                                code));
            }
        });
        return new Asked.Sent(id);
    }

    private void store(
            UUID id, Purpose purpose, String email, @Nullable AccountId account, String code) {
        db.sql(
                        """
                        insert into accounts.code (id, purpose, email, account, hash)
                        values (:id, :purpose, :email, :account, :hash)
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("email", email.strip())
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("hash", hash(id, code))
                .update();
    }

    /// Tries a code to sign in.
    Outcome check(UUID id, String typed, Client client) {
        var counted = List.of(new Throttle.Limit("codes from/" + client.network(), 60, 10));
        var left = throttle.left(counted);
        if (left.isPositive()) {
            return new Outcome.Wait(left);
        }
        var found = tried(id, Purpose.SIGN_IN, null);
        if (found.isEmpty()) {
            return new Outcome.Over();
        }
        if (!Secrets.same(found.get().hash(), hash(id, typed))) {
            throttle.take(counted);
            return new Outcome.Wrong();
        }
        var account = found.get().account();
        return account == null || !use(id)
                ? new Outcome.Over()
                : accounts.known(new AccountId(account))
                        .map(Accounts.Known::viewer)
                        .map(viewer -> in(viewer, client, found.get().email()))
                        .orElse(new Outcome.Over());
    }

    /// Whoever reads the mail of an address has it.
    private Outcome in(Viewer viewer, Client client, String email) {
        proofs.atTheDoor(viewer, client, email);
        return new Outcome.In(viewer);
    }

    /// Tries a code that proves an address.
    ///
    /// @return the address, or nothing where the code is wrong, old or used
    Optional<String> proven(Viewer viewer, UUID id, String typed) {
        return tried(id, Purpose.EMAIL, viewer.id())
                .filter(found -> Secrets.same(found.hash(), hash(id, typed)))
                .filter(_ -> use(id))
                .map(Found::email);
    }

    /// Whether there is still something to type.
    boolean open(UUID id) {
        return db.sql(
                        """
                        select exists (select from accounts.code where id = ? and used_at is null
                          and tries < ? and sent_at > now() - interval '10 minutes')
                        """)
                .params(id, TRIES)
                .query(Boolean.class)
                .single();
    }

    /// Each look counts as a try, whatever was typed.
    private Optional<Found> tried(UUID id, Purpose purpose, @Nullable AccountId account) {
        return db.sql(
                        """
                        update accounts.code set tries = tries + 1
                        where id = :id and purpose = :purpose and used_at is null and tries < :tries
                          and sent_at > now() - interval '10 minutes'
                          and (:account::bigint is null or account = :account)
                        returning account, email, hash
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("tries", TRIES)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .query((row, _) ->
                        new Found(
                                row.getObject("account", Long.class),
                                row.getString("email"),
                                row.getString("hash")))
                .optional();
    }

    private boolean use(UUID id) {
        return db.sql("update accounts.code set used_at = now() where id = ? and used_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    /// What nobody can type any more.
    int forget() {
        return db.sql("delete from accounts.code where sent_at < now() - interval '1 day'")
                .update();
    }

    private static String hash(UUID id, String typed) {
        return Secrets.hash(id + "/" + typed.replaceAll("[^0-9]", ""));
    }

    private Letter letter(UUID id, Purpose purpose, Address to, String code) {
        var language = LocaleContextHolder.getLocale();
        var key = purpose == Purpose.SIGN_IN ? "signin.code.letter" : "signin.email.letter";
        return new Letter(
                null,
                to,
                "code/" + id,
                true,
                language,
                texts.getMessage(key + ".subject", new Object[0], language),
                List.of(
                        new Part.Paragraph(texts.getMessage(key, new Object[0], language)),
                        new Part.Code(code.substring(0, 4) + " " + code.substring(4)),
                        new Part.Paragraph(
                                texts.getMessage(
                                        "signin.code.letter.once", new Object[0], language))));
    }
}
