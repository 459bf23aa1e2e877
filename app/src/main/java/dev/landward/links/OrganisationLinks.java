package dev.landward.links;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links of all initiatives of an organisation, as its administrators see and end them.
@Service
class OrganisationLinks {

    private static final String LINKS =
            """
            select * from (
              select l.*, %s as state, a.name as maker, i.name as initiative_name,
                (select count(*) from links.start s where s.link = l.id) as starts,
                (select max(s.at) from links.start s where s.link = l.id) as last
              from links.link l join initiative.initiative i on i.id = l.initiative
              left join accounts.account a on a.id = l.made_by
              where i.organisation = :organisation) l
            where (:state::text is null or l.state = :state)
            order by l.id desc offset :from limit :count
            """
                    .formatted(LinkRows.STATE);

    private final JdbcClient db;
    private final Audit audit;

    OrganisationLinks(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// A link and the initiative it leads into.
    record Line(Link link, String initiative) {}

    List<Line> list(Membership membership, @Nullable LinkState state, int from, int count) {
        membership.require(Right.ADMINISTER);
        return db.sql(LINKS)
                .param("organisation", membership.organisation().value())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("from", from)
                .param("count", count)
                .query((row, number) ->
                        new Line(LinkRows.link(row, number), row.getString("initiative_name")))
                .list();
    }

    @Transactional
    public void revoke(Membership membership, LinkId id) {
        membership.require(Right.ADMINISTER);
        changed(
                db.sql(
                                """
                                insert into links.revocation (link, by)
                                select l.id, :by from links.link l
                                join initiative.initiative i on i.id = l.initiative
                                where l.id = :id and i.organisation = :organisation
                                on conflict do nothing
                                """)
                        .param("by", membership.account().value())
                        .param("id", id.value())
                        .param("organisation", membership.organisation().value())
                        .update());
        audit.record(membership, new LinkRevoked(id.value()));
    }

    @Transactional
    public void restore(Membership membership, LinkId id) {
        membership.require(Right.ADMINISTER);
        changed(
                db.sql(
                                """
                                delete from links.revocation r
                                using links.link l join initiative.initiative i
                                  on i.id = l.initiative
                                where r.link = l.id and l.id = :id
                                  and i.organisation = :organisation
                                """)
                        .param("id", id.value())
                        .param("organisation", membership.organisation().value())
                        .update());
        audit.record(membership, new LinkRestored(id.value()));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }
}
