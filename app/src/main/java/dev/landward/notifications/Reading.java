package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Choices;
import dev.landward.mail.Frequency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a person does with their own notices. It concerns nobody else, so no trail is kept of it.
@Component
class Reading {

    private final JdbcClient db;
    private final Choices choices;

    Reading(JdbcClient db, Choices choices) {
        this.db = db;
        this.choices = choices;
    }

    /// Marks a notice as read, or as not read again.
    void mark(AccountId account, long number, boolean read) {
        db.sql(
                        """
                        update notifications.notice
                        set read_at = case when :read then coalesce(read_at, now()) end
                        where account = :account and id = :number
                        """)
                .param("read", read)
                .param("account", account.value())
                .param("number", number)
                .update();
    }

    /// Marks everything up to a notice as read, so that none is missed that came meanwhile.
    void markAll(AccountId account, long upTo) {
        db.sql(
                        """
                        update notifications.notice set read_at = now()
                        where account = ? and id <= ? and read_at is null
                        """)
                .params(account.value(), upTo)
                .update();
    }

    /// Ends the mails of one topic in one organisation.
    void mute(Viewer viewer, long number) {
        db.sql("select organisation, topic from notifications.notice where account = ? and id = ?")
                .params(viewer.id().value(), number)
                .query((row, _) -> new Muted(row.getLong(1), Topic.valueOf(row.getString(2))))
                .optional()
                .ifPresent(muted ->
                        choices.choose(
                                address(viewer),
                                muted.organisation(),
                                muted.topic().key(),
                                Frequency.NEVER));
    }

    static Address address(Viewer viewer) {
        return new Address(viewer.email(), viewer.displayName());
    }

    private record Muted(long organisation, Topic topic) {}
}
