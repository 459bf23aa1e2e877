package dev.landward.links;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes links, lists them and ends them. What opens a link is shown once and kept as a hash.
@Service
public class Links {

    /// How {@link Wanted#about} begins where it names a shared page.
    public static final String PAGE = "page/";

    private static final int CODE_HOURS = 48;

    private final JdbcClient db;
    private final Audit audit;
    private final LinkSecrets secrets;

    Links(JdbcClient db, Audit audit, LinkSecrets secrets) {
        this.db = db;
        this.audit = audit;
        this.secrets = secrets;
    }

    /// Makes a link.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param wanted which
    /// @return the link, with what opens it
    @Transactional
    public Made make(Workspace workspace, Wanted wanted) {
        workspace.require(Right.SHARE);
        if (!Role.guests().contains(wanted.role())) {
            throw new IllegalArgumentException("a link makes guests only");
        }
        var token = secrets.token();
        var made =
                db.sql(
                                """
                                insert into links.link (initiative, role, about, name, email,
                                  email_key, words, token_hash, uses, expires_at, origins, made_by)
                                values (:initiative, :role, :about, :name, :email, :key, :words, :hash,
                                  :uses, now() + make_interval(days => :days), :origins, :by)
                                returning id, expires_at
                                """)
                        .param("initiative", workspace.id().value())
                        .param("role", wanted.role().name())
                        .param("about", wanted.about())
                        .param("name", wanted.name())
                        .param("email", wanted.email())
                        .param("key", wanted.email().toLowerCase(Locale.ROOT))
                        .param("words", wanted.words())
                        .param("hash", secrets.ofToken(token))
                        .param("uses", wanted.uses(), Types.INTEGER)
                        .param("days", wanted.days())
                        .param("origins", wanted.origins().toArray(String[]::new))
                        .param("by", workspace.account().value())
                        .query((row, _) ->
                                new Made(
                                        new LinkId(row.getLong(1)),
                                        wanted.name(),
                                        wanted.email(),
                                        token,
                                        "",
                                        row.getObject(2, OffsetDateTime.class),
                                        row.getObject(2, OffsetDateTime.class)))
                        .single();
        audit.record(workspace, new LinkMade(made.id().value(), wanted.role(), wanted.about()));
        return coded(made);
    }

    /// Gives a link another code to type; the one it had opens nothing any more.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which link
    /// @return the code
    /// @throws NotFound where there is no such link, or it ended
    @Transactional
    public String renewCode(Workspace workspace, LinkId id) {
        workspace.require(Right.SHARE);
        var link = get(workspace, id);
        if (link.state() != LinkState.OPEN) {
            throw new NotFound();
        }
        db.sql("delete from links.code where link = ?").param(id.value()).update();
        var code = coded(new Made(id, link.name(), "", "", "", link.until(), link.until())).code();
        audit.record(workspace, new CodeRenewed(id.value()));
        return code;
    }

    /// Gives a link one more address, and another code, for whoever is written to again. It stays
    /// the same link, and its earlier addresses open it as before.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which link
    /// @return the link, with what opens it
    /// @throws NotFound where there is no such link, or it ended
    @Transactional
    public Made again(Workspace workspace, LinkId id) {
        workspace.require(Right.SHARE);
        var link = get(workspace, id);
        if (link.state() != LinkState.OPEN) {
            throw new NotFound();
        }
        var token = secrets.token();
        db.sql("insert into links.address (token_hash, link) values (?, ?)")
                .params(secrets.ofToken(token), id.value())
                .update();
        db.sql("delete from links.code where link = ?").param(id.value()).update();
        var made = new Made(id, link.name(), "", token, "", link.until(), link.until());
        audit.record(workspace, new CodeRenewed(id.value()));
        return coded(made);
    }

    private Made coded(Made made) {
        for (; ; ) {
            var code = secrets.code();
            var until = keepCode(made.id(), code);
            if (until.isPresent()) {
                return new Made(
                        made.id(),
                        made.name(),
                        made.email(),
                        made.token(),
                        code,
                        made.until(),
                        until.get());
            }
        }
    }

    /// Empty where another link has the same code; one that has passed gives it up.
    private Optional<OffsetDateTime> keepCode(LinkId link, String code) {
        return db.sql(
                        """
                        insert into links.code as c (link, code_hash, expires_at)
                        select id, :hash, least(expires_at, now() + make_interval(hours => :hours))
                        from links.link where id = :link
                        on conflict (code_hash) do update set link = excluded.link,
                          expires_at = excluded.expires_at where c.expires_at < now()
                        returning expires_at
                        """)
                .param("hash", secrets.ofCode(code))
                .param("hours", CODE_HOURS)
                .param("link", link.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .optional();
    }

    /// Lists the links of an initiative.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, the latest first
    public List<Link> all(Workspace workspace) {
        return list("where l.initiative = :initiative", workspace.id().value(), 0);
    }

    /// Lists the links that lead to one thing.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param about which, such as `stakeholder/12`
    /// @return its links, the latest first
    public List<Link> about(Workspace workspace, String about) {
        return all(workspace).stream().filter(link -> link.about().equals(about)).toList();
    }

    /// Finds a link.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the link
    /// @throws NotFound where the initiative has none of that number
    public Link get(Workspace workspace, LinkId id) {
        return list(
                        "where l.initiative = :initiative and l.id = :id",
                        workspace.id().value(),
                        id.value())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Lists what is shared with the viewer's account in an initiative.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the links that stand, the latest first
    public List<Link> sharedWith(Workspace workspace) {
        workspace.require(Right.SEE_SHARED);
        return list(
                        "where l.initiative = :initiative and l.account = :id and l.role = 'SHARE_GUEST'",
                        workspace.id().value(),
                        workspace.account().value())
                .stream()
                .filter(link -> link.state() == LinkState.OPEN)
                .toList();
    }

    private List<Link> list(String where, long initiative, long id) {
        return db.sql(
                        """
                        select l.*, %s as state, a.name as maker,
                          (select count(*) from links.start s where s.link = l.id) as starts,
                          (select max(s.at) from links.start s where s.link = l.id) as last
                        from links.link l left join accounts.account a on a.id = l.made_by
                        %s order by l.id desc
                        """
                                .formatted(LinkRows.STATE, where))
                .param("initiative", initiative)
                .param("id", id)
                .query(LinkRows::link)
                .list();
    }

    /// Makes a link for a member's account, which opens it on their own page.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param account whose, a member of the organisation
    /// @param page the name of a {@link Shareable}
    /// @param days for how long
    /// @return its number
    /// @throws NotFound where the account is no member's
    @Transactional
    public LinkId share(Workspace workspace, long account, String page, int days) {
        workspace.require(Right.SHARE);
        var member =
                db.sql(
                                """
                                select a.name, a.email from accounts.member m
                                join accounts.account a on a.id = m.account
                                where m.organisation = ? and m.account = ?
                                """)
                        .params(workspace.organisation().value(), account)
                        .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                        .optional()
                        .orElseThrow(NotFound::new);
        var wanted =
                new Wanted(
                        Role.SHARE_GUEST,
                        PAGE + page,
                        member.getFirst(),
                        member.getLast(),
                        "",
                        days,
                        null,
                        List.of());
        var made = make(workspace, wanted);
        db.sql("update links.link set account = ?, claimed_at = now() where id = ?")
                .params(account, made.id().value())
                .update();
        return made.id();
    }

    /// Ends a link at once.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where the initiative has none of that number
    @Transactional
    public void revoke(Workspace workspace, LinkId id) {
        workspace.require(Right.SHARE);
        get(workspace, id);
        db.sql("insert into links.revocation (link, by) values (?, ?) on conflict do nothing")
                .params(id.value(), workspace.account().value())
                .update();
        audit.record(workspace, new LinkRevoked(id.value()));
    }

    /// Lets a link stand again that was ended by mistake.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where nobody of the initiative ended it
    @Transactional
    public void restore(Workspace workspace, LinkId id) {
        workspace.require(Right.SHARE);
        get(workspace, id);
        var stands =
                db.sql("delete from links.revocation where link = ?").param(id.value()).update();
        if (stands == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new LinkRestored(id.value()));
    }
}
