package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The response to each segment as the initiative wrote it; where it wrote nothing, the playbook's
/// own text holds.
@Service
public class Prevention {

    private final JdbcClient db;
    private final Removals removals;
    private final Audit audit;
    private final Members members;

    Prevention(JdbcClient db, Audit audit, Members members, Removals removals) {
        this.db = db;
        this.removals = removals;
        this.audit = audit;
        this.members = members;
    }

    /// What is written about a segment.
    ///
    /// @param signs how one notices early; at most 1000 characters
    /// @param worsens what makes it worse; at most 1000 characters
    /// @param response what is done; at most 2000 characters, empty for none
    /// @param owner who does it, or `null`
    public record Response(
            String signs, String worsens, String response, @Nullable AccountId owner) {

        /// Strips the texts.
        public Response {
            signs = signs.strip();
            worsens = worsens.strip();
            response = response.strip();
        }
    }

    /// What was written, by whom and when.
    ///
    /// @param id its number
    /// @param segment about which segment
    /// @param response what
    /// @param ownerName the name of the owner, or `null`
    /// @param by the name of who wrote it, or `null`
    /// @param at when
    public record Entry(
            long id,
            Segment segment,
            Response response,
            @Nullable String ownerName,
            @Nullable String by,
            OffsetDateTime at) {}

    /// Finds what the initiative wrote.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return by segment; those about which it wrote nothing are left out
    public Map<Segment, Entry> written(Workspace workspace) {
        var written = new EnumMap<Segment, Entry>(Segment.class);
        db.sql(
                        """
                        select distinct on (p.segment) p.*, o.name as owner_name, b.name as by_name
                        from stakeholders.segment_response p
                        left join accounts.account o on o.id = p.owner
                        left join accounts.account b on b.id = p.written_by
                        where p.initiative = ? and not exists (
                          select from stakeholders.segment_response_removal r
                          where r.segment_response = p.id)
                        order by p.segment, p.id desc
                        """)
                .param(workspace.id().value())
                .query(Prevention::entry)
                .list()
                .forEach(entry -> written.put(entry.segment(), entry));
        return written;
    }

    /// Writes the response to a segment; what was written before is kept.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param segment which
    /// @param response what
    /// @return the number that takes it back
    /// @throws NotFound where the owner is no member
    @Transactional
    public long write(Workspace workspace, Segment segment, Response response) {
        workspace.require(Right.EDIT_PEOPLE);
        var owner = response.owner();
        members.check(workspace, owner);
        var id =
                db.sql(
                                """
                                insert into stakeholders.segment_response
                                  (initiative, segment, signs, worsens, response, owner, written_by)
                                values (:initiative, :segment, :signs, :worsens, :response, :owner,
                                  :account)
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("segment", segment.name())
                        .param("signs", response.signs())
                        .param("worsens", response.worsens())
                        .param("response", response.response())
                        .param("owner", owner == null ? null : owner.value(), Types.BIGINT)
                        .param("account", workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        audit.record(workspace, new ResponseWritten(segment, response.response().isEmpty()));
        return id;
    }

    /// Takes back what was written; what stood before holds again.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param entry what {@link #write} returned
    /// @throws NotFound where there is no such entry
    @Transactional
    public void takeBack(Workspace workspace, long entry) {
        workspace.require(Right.EDIT_PEOPLE);
        var segment =
                db.sql(
                                """
                                select segment from stakeholders.segment_response
                                where id = ? and initiative = ?
                                """)
                        .params(entry, workspace.id().value())
                        .query((row, _) -> Segment.valueOf(row.getString(1)))
                        .optional()
                        .orElseThrow(NotFound::new);
        removals.remove(workspace, "stakeholders.segment_response", entry);
        audit.record(workspace, new ResponseTakenBack(segment));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                Segment.valueOf(row.getString("segment")),
                new Response(
                        row.getString("signs"),
                        row.getString("worsens"),
                        row.getString("response"),
                        Rows.account(row, "owner")),
                row.getString("owner_name"),
                row.getString("by_name"),
                Rows.moment(row, "written_at"));
    }
}
