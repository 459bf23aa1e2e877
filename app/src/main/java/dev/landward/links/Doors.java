package dev.landward.links;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Outbox;
import dev.landward.web.NotFound;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets people in by links: whoever starts gets a grant for that link alone, and every request by
/// it looks the link up again.
@Service
public class Doors {

    private static final String CLAIMABLE =
            """
            join accounts.account me on me.id = :account and me.email_proven_at is not null
              and lower(me.email) = l.email_key
            where l.account is null and l.email_key <> '' and %s in ('OPEN', 'USED_UP')
            """
                    .formatted(LinkRows.STATE);

    private static final String OPENED_BY =
            """
            where l.id = (select id from links.link where token_hash = :hash
              union all select link from links.address where token_hash = :hash)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final LinkSecrets secrets;
    private final Outbox outbox;
    private final Letters letters;

    Doors(JdbcClient db, Audit audit, LinkSecrets secrets, Outbox outbox, Letters letters) {
        this.db = db;
        this.audit = audit;
        this.secrets = secrets;
        this.outbox = outbox;
        this.letters = letters;
    }

    /// Finds what a link says; nothing is written, as scanners of mail follow links.
    Optional<Invitation> byToken(String token) {
        return db.sql(LinkRows.INVITATION + OPENED_BY)
                .param("hash", secrets.ofToken(token))
                .query(LinkRows::invitation)
                .optional();
    }

    Optional<Invitation> byCode(byte[] hash) {
        return db.sql(
                        LinkRows.INVITATION
                                + """
                                join links.code c on c.link = l.id
                                where c.code_hash = :hash and c.expires_at > now()
                                """)
                .param("hash", hash)
                .query(LinkRows::invitation)
                .optional();
    }

    /// Says whom a link is for, in full; only to hold it against what somebody says of themselves.
    String name(LinkId id) {
        return db.sql("select name from links.link where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /// Lets somebody start, where the link still can be opened.
    @Transactional
    Optional<Guest> start(LinkId id, @Nullable Viewer viewer) {
        db.sql("select id from links.link where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional();
        var open =
                db.sql(
                                "select %s = 'OPEN' from links.link l where l.id = ?"
                                        .formatted(LinkRows.STATE))
                        .param(id.value())
                        .query(Boolean.class)
                        .optional();
        if (!open.orElse(false)) {
            return Optional.empty();
        }
        var guest = guest(id);
        db.sql("insert into links.start (link, account) values (:link, :account)")
                .param("link", id.value())
                .param("account", viewer == null ? null : viewer.id().value(), Types.BIGINT)
                .update();
        guest.ifPresent(came -> audit.record(came, came.started()));
        return guest;
    }

    /// Ends a personal link that reached somebody else; whoever made it is told.
    @Transactional
    void refuse(LinkId id) {
        var guest = guest(id).orElseThrow(NotFound::new);
        db.sql("insert into links.refusal (link) values (?) on conflict do nothing")
                .param(id.value())
                .update();
        tellMaker(guest);
        audit.record(guest, new LinkRefused(id.value()));
    }

    private void tellMaker(Guest guest) {
        db.sql(
                        """
                        select a.email, a.name from links.link l
                        join accounts.account a on a.id = l.made_by where l.id = ?
                        """)
                .param(guest.link().value())
                .query((row, _) -> new Address(row.getString(1), row.getString(2)))
                .optional()
                .ifPresent(maker -> outbox.put(letters.refused(guest, maker)));
    }

    /// Finds a guest by the number of a link that they started with, while the link stands.
    Optional<Guest> guest(LinkId id) {
        return db.sql(LinkRows.INVITATION + "where l.id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        stands(LinkRows.invitation(row, number).state())
                                ? Optional.of(LinkRows.guest(row))
                                : Optional.<Guest>empty())
                .optional()
                .flatMap(found -> found);
    }

    /// A link that is used up lets nobody else in, but those who started stay.
    private static boolean stands(LinkState state) {
        return state == LinkState.OPEN || state == LinkState.USED_UP;
    }

    /// Gives whoever signed in, and has proven that their mail is theirs, the links that were made
    /// for it and still stand, with what was done by them.
    ///
    /// @param viewer who signed in
    /// @return how many became theirs
    @Transactional
    public int claim(Viewer viewer) {
        var unclaimed =
                db.sql(LinkRows.INVITATION + CLAIMABLE)
                        .param("account", viewer.id().value())
                        .query((row, _) -> LinkRows.guest(row))
                        .list();
        for (var guest : unclaimed) {
            db.sql("update links.link set account = ?, claimed_at = now() where id = ?")
                    .params(viewer.id().value(), guest.link().value())
                    .update();
            audit.record(guest, new LinkClaimed(guest.link().value()));
        }
        return unclaimed.size();
    }
}
