package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Tells people of things.
@Service
public class Notices {

    private static final int CROWD = 20;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Follows follows;
    private final Sights sights;
    private final NoticeMail mail;
    private final ApplicationEventPublisher events;

    Notices(
            JdbcClient db,
            JsonMapper json,
            Follows follows,
            Sights sights,
            NoticeMail mail,
            ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.follows = follows;
        this.sights = sights;
        this.mail = mail;
        this.events = events;
    }

    /// Tells somebody of something, in the product and, as they chose, by mail. Nobody is told of
    /// what they did themselves, of what they may not see, or of the same thing twice.
    ///
    /// @param by who did it, and where
    /// @param to who is told
    /// @param notice what they are told
    /// @return whether they were told
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(Actor by, AccountId to, Notice notice) {
        return !to.equals(by.account()) && keep(by, to, notice);
    }

    /// Tells everybody who follows the thing of a notice, or its initiative. Where they are many
    /// they are told right after the transaction: nobody waits for a crowd.
    ///
    /// @param by who did it, and where
    /// @param notice what they are told
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellFollowers(Actor by, Notice notice) {
        var followers = follows.of(by, notice.thing());
        if (followers.size() > CROWD) {
            events.publishEvent(
                    new Crowd(by.account(), by.organisation(), by.initiativeNumber(), notice));
        } else {
            followers.forEach(follower -> tell(by, follower, notice));
        }
    }

    /// A crowd to be told: its name and parts stay as they are, it may be kept over a restart.
    record Crowd(
            @Nullable AccountId account,
            OrganisationId organisation,
            @Nullable Long initiativeNumber,
            Notice notice)
            implements Actor {}

    @ApplicationModuleListener
    void tell(Crowd crowd) {
        follows.of(crowd, crowd.notice().thing())
                .forEach(follower -> tell(crowd, follower, crowd.notice()));
    }

    /// Tells somebody, even of what they did themselves.
    boolean keep(Actor by, AccountId to, Notice notice) {
        var reader = sights.reader(to);
        if (reader.isEmpty() || sights.of(reader.get(), by, notice).isEmpty()) {
            return false;
        }
        var number = insert(by, to, notice);
        number.ifPresent(told -> {
            mail.put(told, reader.get(), by, notice);
            announce(to, told);
        });
        return number.isPresent();
    }

    private java.util.Optional<Long> insert(Actor by, AccountId to, Notice notice) {
        var who = by.account();
        return db.sql(
                        """
                        insert into notifications.notice (account, organisation, initiative, topic,
                          about, thing, path, text, details, told_by)
                        values (:account, :organisation, :initiative, :topic, :about, :thing, :path,
                          :text, :details::jsonb, :by)
                        on conflict (account, about) do nothing returning id
                        """)
                .param("account", to.value())
                .param("organisation", by.organisation().value())
                .param("initiative", by.initiativeNumber(), Types.BIGINT)
                .param("topic", notice.topic().name())
                .param("about", notice.about())
                .param(
                        "thing",
                        notice.thing() == null ? null : notice.thing().toString(),
                        Types.VARCHAR)
                .param("path", notice.path())
                .param("text", notice.text())
                .param("details", json.writeValueAsString(notice.values()))
                .param("by", who == null ? null : who.value(), Types.BIGINT)
                .query(Long.class)
                .optional();
    }

    /// Every node hears it as soon as the transaction is done.
    private void announce(AccountId to, long number) {
        db.sql("select pg_notify('notices', ?)")
                .param(to.value() + ":" + number)
                .query((_, _) -> true)
                .single();
    }
}
