package dev.landward.stakeholders.records;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people put right about themselves, and whom they named, for those who run the initiative.
@Service
public class Voices {

    private static final String SUGGESTIONS =
            """
            select g.id, g.name, g.role, g.reach, g.why, g.at, g.suggested_by, s.name as by_name,
              e.accepted, e.stakeholder
            from stakeholders.suggestion g
            left join stakeholders.stakeholder s on s.id = g.suggested_by
            left join stakeholders.suggestion_end e on e.suggestion = g.id
            where g.initiative = :initiative
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Records records;
    private final Stakeholders stakeholders;
    private final Namings namings;
    private final OwnMails mails;

    Voices(
            JdbcClient db,
            Audit audit,
            Records records,
            Stakeholders stakeholders,
            Namings namings,
            OwnMails mails) {
        this.db = db;
        this.audit = audit;
        this.records = records;
        this.stakeholders = stakeholders;
        this.namings = namings;
        this.mails = mails;
    }

    /// Somebody who was named.
    ///
    /// @param id its number
    /// @param name who
    /// @param role what they do, perhaps empty
    /// @param reach how to reach them, perhaps empty
    /// @param why why they were named
    /// @param at when
    /// @param by who named them, or `null` where that row is gone
    /// @param byName what the register calls who named them, or `null`
    /// @param accepted what was decided, or `null` while it waits
    /// @param stakeholder the row they became, or `null`
    public record Suggestion(
            long id,
            String name,
            String role,
            String reach,
            String why,
            OffsetDateTime at,
            @Nullable StakeholderId by,
            @Nullable String byName,
            @Nullable Boolean accepted,
            @Nullable Long stakeholder) {}

    /// What somebody put right about themselves.
    ///
    /// @param id its number
    /// @param stakeholder who
    /// @param name what the register calls them
    /// @param fields what they changed, as the register calls it
    /// @param at when
    /// @param undoable whether nothing was changed since, so that it can be put back
    /// @param unproven whether they gave an address that nobody confirmed yet
    public record Correction(
            long id,
            long stakeholder,
            String name,
            List<String> fields,
            OffsetDateTime at,
            boolean undoable,
            boolean unproven) {}

    /// Somebody who was taken out of the register and of whom everything is still kept.
    ///
    /// @param stakeholder who
    /// @param name what the register called them
    /// @param at when they were taken out
    public record Removed(long stakeholder, String name, OffsetDateTime at) {}

    /// Lists whom people named.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, those that wait first, then the latest
    public List<Suggestion> suggestions(Workspace workspace) {
        return db.sql(SUGGESTIONS + " order by e.accepted is not null, g.id desc limit 200")
                .param("initiative", workspace.id().value())
                .query(Voices::suggestion)
                .list();
    }

    /// Lists what people put right about themselves.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the latest first, at most 200
    public List<Correction> corrections(Workspace workspace) {
        return db.sql(
                        """
                        select c.id, c.stakeholder, s.name, c.fields, c.at,
                          exists (select from stakeholders.former f where f.id = c.former and %s)
                            as undoable,
                          'email' = any(c.fields) and exists (
                            select from stakeholders.unproven_mail u
                            where u.stakeholder = s.id and u.email_key = s.email_key) as unproven
                        from stakeholders.correction c
                        join stakeholders.present s on s.id = c.stakeholder
                        where s.initiative = ? order by c.id desc limit 200
                        """
                                .formatted(Records.LAST))
                .param(workspace.id().value())
                .query((row, _) ->
                        new Correction(
                                row.getLong("id"),
                                row.getLong("stakeholder"),
                                row.getString("name"),
                                List.of((String[]) row.getArray("fields").getArray()),
                                row.getObject("at", OffsetDateTime.class),
                                row.getBoolean("undoable"),
                                row.getBoolean("unproven")))
                .list();
    }

    /// Lists who was taken out of the register without being erased.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the latest first, at most 200
    public List<Removed> removed(Workspace workspace) {
        return db.sql(
                        """
                        select s.id, s.name, r.at from stakeholders.remembered s
                        join stakeholders.stakeholder_removal r on r.stakeholder = s.id
                        where s.initiative = ? and s.kind = 'PERSON'
                        order by r.at desc, s.id desc limit 200
                        """)
                .param(workspace.id().value())
                .query((row, _) ->
                        new Removed(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    /// Says that an address is theirs who gave it: whoever signs in with it finds the record.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id by which correction it was given
    /// @throws NotFound where it gave none that waits for this
    @Transactional
    public void confirm(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var correction =
                corrections(workspace).stream()
                        .filter(one -> one.id() == id && one.unproven())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        mails.prove(correction.stakeholder());
        audit.record(workspace, new RecordMailConfirmed(correction.stakeholder()));
    }

    /// Writes down whom somebody named in a talk; it waits like what people write themselves.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param by who named them
    /// @param name whom; 1 to 200 characters
    /// @param role what they do, perhaps empty
    /// @param why why they matter; 1 to 500 characters
    @Transactional
    public void heard(Workspace workspace, StakeholderId by, String name, String role, String why) {
        workspace.require(Right.EDIT_PEOPLE);
        stakeholders.get(workspace, by);
        var named = new Namings.Named(by.value(), name, role, "", why);
        var id = namings.add(workspace, named, workspace.account(), null);
        audit.record(workspace, new SomebodySuggested(id, by.value()));
    }

    /// Brings somebody who was named into the register; who named them, when and why is kept.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which suggestion
    /// @return the new row
    /// @throws NotFound where nothing of that number waits
    @Transactional
    public StakeholderId accept(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var named = waiting(workspace, id);
        var by = named.by();
        var provenance = by == null ? Provenance.byHand() : Provenance.suggested(by, named.why());
        var mail = named.reach().contains("@");
        var details =
                Details.person(named.name())
                        .role(named.role())
                        .email(mail ? named.reach() : "")
                        .phone(mail ? "" : shortened(named.reach()))
                        .done();
        var added = stakeholders.add(workspace, details, provenance);
        end(workspace, id, added.value(), true);
        return added;
    }

    private static String shortened(String reach) {
        return reach.length() > 60 ? "" : reach;
    }

    /// Decides not to bring somebody in.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which suggestion
    /// @throws NotFound where nothing of that number waits
    @Transactional
    public void decline(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        waiting(workspace, id);
        end(workspace, id, null, false);
    }

    private void end(Workspace workspace, long id, @Nullable Long row, boolean accepted) {
        db.sql(
                        """
                        insert into stakeholders.suggestion_end (suggestion, stakeholder, accepted, by)
                        values (:id, :row, :accepted, :by)
                        """)
                .param("id", id)
                .param("row", row, Types.BIGINT)
                .param("accepted", accepted)
                .param("by", workspace.account().value())
                .update();
        audit.record(workspace, new SuggestionDecided(id, accepted));
    }

    /// Takes a decision back; who had come into the register goes out again.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which suggestion
    /// @throws NotFound where nothing was decided
    @Transactional
    public void reopen(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var named = find(workspace, id);
        if (named.accepted() == null) {
            throw new NotFound();
        }
        var row = named.stakeholder();
        if (row != null) {
            stakeholders
                    .find(workspace, new StakeholderId(row))
                    .ifPresent(there -> stakeholders.remove(workspace, there.id()));
        }
        db.sql("delete from stakeholders.suggestion_end where suggestion = ?").param(id).update();
        audit.record(workspace, new SuggestionReopened(id));
    }

    /// Puts back what somebody had put right about themselves.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which correction
    /// @throws NotFound where there is none, or the row was changed since
    @Transactional
    public void undo(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var correction =
                corrections(workspace).stream()
                        .filter(one -> one.id() == id && one.undoable())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var former =
                db.sql("select former from stakeholders.correction where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single();
        records.putBack(List.of(former));
        audit.record(workspace, new CorrectionUndone(correction.stakeholder()));
    }

    private Suggestion waiting(Workspace workspace, long id) {
        var named = find(workspace, id);
        if (named.accepted() != null) {
            throw new NotFound();
        }
        return named;
    }

    private Suggestion find(Workspace workspace, long id) {
        return db.sql(SUGGESTIONS + " and g.id = :id for update of g")
                .param("initiative", workspace.id().value())
                .param("id", id)
                .query(Voices::suggestion)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                row.getString("name"),
                row.getString("role"),
                row.getString("reach"),
                row.getString("why"),
                row.getObject("at", OffsetDateTime.class),
                StakeholderRows.stakeholderId(row, "suggested_by"),
                row.getString("by_name"),
                row.getObject("accepted", Boolean.class),
                row.getObject("stakeholder", Long.class));
    }
}
