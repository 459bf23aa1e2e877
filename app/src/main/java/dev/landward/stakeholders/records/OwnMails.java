package dev.landward.stakeholders.records;

import dev.landward.mail.Address;
import dev.landward.mail.Choices;
import dev.landward.mail.Frequency;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.mail.Unwilling;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Keys;
import dev.landward.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mail address in somebody's own record: who gave it, and what may be sent there.
///
/// What people write about themselves is believed, but for this one thing: whoever signs in with
/// the address finds the record. So an address that came by a link, which may have been passed on,
/// opens nothing until somebody of the initiative says that it is theirs.
@Component
class OwnMails implements Unwilling {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final JdbcClient db;
    private final Outbox outbox;
    private final Choices choices;
    private final Texts texts;

    OwnMails(JdbcClient db, Outbox outbox, Choices choices, Texts texts) {
        this.db = db;
        this.outbox = outbox;
        this.choices = choices;
        this.texts = texts;
    }

    /// Notes that somebody changed the address of their record; whoever had the old one is told.
    void change(Self self, long correction, Details before, Details now) {
        var old = Keys.email(before.email());
        var given = Keys.email(now.email());
        if (old.equals(given)) {
            return;
        }
        if (!given.isEmpty() && !signsInWith(self, given)) {
            db.sql(
                            """
                            insert into stakeholders.unproven_mail (stakeholder, email_key)
                            values (?, ?) on conflict do nothing
                            """)
                    .params(self.id().value(), given)
                    .update();
        }
        if (!old.isEmpty() && old.contains("@")) {
            outbox.put(told(self, correction, before));
        }
    }

    private boolean signsInWith(Self self, String key) {
        var account = self.person();
        return account != null
                && db.sql(
                                """
                                select exists (select from accounts.account
                                  where id = ? and email_proven_at is not null and lower(email) = ?)
                                """)
                        .params(account.value(), key)
                        .query(Boolean.class)
                        .single();
    }

    /// It goes at once and cannot be muted: perhaps somebody else changed it.
    private Letter told(Self self, long correction, Details before) {
        return new Letter(
                self.organisation().value(),
                new Address(before.email(), before.name()),
                "record-mail/" + correction,
                true,
                LANGUAGE,
                text("records.mail.changed.subject", self.initiativeName()),
                List.of(
                        new Part.Paragraph(
                                text(
                                        "records.mail.changed.text",
                                        self.initiativeName(),
                                        self.organisationName())),
                        new Part.Paragraph(text("records.mail.changed.not-you"))));
    }

    /// Says that an address is theirs whose record gives it.
    void prove(long stakeholder) {
        db.sql("delete from stakeholders.unproven_mail where stakeholder = ?")
                .param(stakeholder)
                .update();
    }

    /// How often somebody gets mail, or `null` where no address is known to be theirs.
    @Nullable Frequency often(Self self, Details known) {
        var key = Keys.email(known.email());
        return key.isEmpty() || unproven(self, key)
                ? null
                : choices.of(address(known), self.organisation().value(), Choices.ALL);
    }

    void choose(Self self, Details known, Frequency often) {
        choices.choose(address(known), self.organisation().value(), Choices.ALL, often);
    }

    private static Address address(Details known) {
        return new Address(known.email(), known.name());
    }

    private boolean unproven(Self self, String key) {
        return db.sql(
                        """
                        select exists (select from stakeholders.unproven_mail
                          where stakeholder = ? and email_key = ?)
                        """)
                .params(self.id().value(), key)
                .query(Boolean.class)
                .single();
    }

    /// Whoever said “write to me no more”, and addresses of which nobody knows whose they are.
    @Override
    public Set<String> among(long initiative, Collection<String> emails) {
        return db
                .sql(
                        """
                        select r.email_key from stakeholders.remembered r
                        where r.initiative = :initiative and r.email_key = any(:keys)
                          and (r.consent = 'WITHDRAWN' or exists (
                            select from stakeholders.unproven_mail u
                            where u.stakeholder = r.id and u.email_key = r.email_key))
                        """)
                .param("initiative", initiative)
                .param("keys", emails.stream().map(Keys::email).toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, LANGUAGE);
    }
}
