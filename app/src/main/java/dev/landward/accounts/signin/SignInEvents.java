package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What happened around somebody's sign-in, told to them: the trail of what belongs to no
/// organisation. What a stranger could have done is also told by mail.
@Service
public class SignInEvents {

    private final JdbcClient db;
    private final Outbox outbox;
    private final Texts texts;

    SignInEvents(JdbcClient db, Outbox outbox, Texts texts) {
        this.db = db;
        this.outbox = outbox;
        this.texts = texts;
    }

    /// What can happen.
    enum What {
        SIGNED_IN(false),
        SIGNED_OUT(false),
        NEW_DEVICE(true),
        FAILED(false),
        NAME_CHANGED(false),
        EMAIL_CHANGED(true),
        EMAIL_PROVEN(false),
        WAYS_ENDED(true),
        WAYS_REMOVED(true),
        PASSWORD_CHANGED(true),
        PASSKEY_ADDED(true),
        PASSKEY_REMOVED(true),
        RECOVERY_MADE(true),
        RECOVERY_USED(true),
        OUTSIDE_LINKED(true),
        OUTSIDE_UNLINKED(true),
        SESSION_ENDED(false),
        SESSION_ENDED_FOR(true);

        private final boolean byMail;

        What(boolean byMail) {
            this.byMail = byMail;
        }

        String key() {
            return "signin.event." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Something that happened, and where.
    record Event(
            long id, OffsetDateTime at, What what, String browser, String system, String address) {}

    /// Notes what the current transaction does, and tells its owner.
    @Transactional(propagation = Propagation.MANDATORY)
    void record(Viewer owner, Client client, What what) {
        var id =
                db.sql(
                                """
                                insert into accounts.sign_in_event (account, what, browser, system, address)
                                values (?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                owner.id().value(),
                                what.name(),
                                client.browser(),
                                client.system(),
                                client.near())
                        .query(Long.class)
                        .single();
        if (what.byMail) {
            outbox.put(letter(owner, client, what, id));
        }
    }

    /// Lists what happened to somebody, the latest first.
    @Transactional(readOnly = true)
    List<Event> of(AccountId owner, int count) {
        return db.sql(
                        """
                        select id, at, what, browser, system, address from accounts.sign_in_event
                        where account = ? order by id desc limit ?
                        """)
                .params(owner.value(), count)
                .query((row, _) ->
                        new Event(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class),
                                What.valueOf(row.getString("what")),
                                row.getString("browser"),
                                row.getString("system"),
                                row.getString("address")))
                .list();
    }

    /// What is older than a year, and browsers that nobody has used for as long.
    int forget() {
        return db.sql("delete from accounts.sign_in_event where at < now() - interval '1 year'")
                        .update()
                + db.sql("delete from accounts.device where seen_at < now() - interval '1 year'")
                        .update();
    }

    /// Whether something happened to somebody within the last hour.
    boolean lately(AccountId owner, What what) {
        return db.sql(
                        """
                        select exists (select from accounts.sign_in_event
                          where account = ? and what = ? and at > now() - interval '1 hour')
                        """)
                .params(owner.value(), what.name())
                .query(Boolean.class)
                .single();
    }

    private Letter letter(Viewer owner, Client client, What what, long id) {
        var language = LocaleContextHolder.getLocale();
        return new Letter(
                null,
                new Address(owner.email(), owner.displayName()),
                "sign-in-event/" + id,
                true,
                language,
                text(language, what.key()),
                List.of(
                        new Part.Paragraph(
                                text(
                                        language,
                                        "signin.letter.where",
                                        text(language, what.key()),
                                        client.browser(),
                                        client.system(),
                                        client.near())),
                        new Part.Paragraph(text(language, "signin.letter.not-you")),
                        new Part.Action(
                                text(language, "signin.letter.look"), "/account/sessions")));
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
