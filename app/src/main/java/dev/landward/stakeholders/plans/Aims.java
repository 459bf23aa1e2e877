package dev.landward.stakeholders.plans;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the relation to a stakeholder or group shall become, and by when. Whether it did is not
/// said here: only an assessment with evidence moves anybody.
@Service
public class Aims {

    private static final String SELECT =
            """
            select distinct on (s.id, g.id) p.*, s.id as s_id, g.id as g_id,
              null as segment, coalesce(s.name, g.name) as name
            from stakeholders.partnership_aim p
            """
                    + Rows.WHOM
                    + """
                    where p.initiative = :initiative and not exists (
                      select from stakeholders.partnership_aim_removal r
                      where r.partnership_aim = p.id) and
                    """
                    + Rows.PRESENT;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;

    Aims(JdbcClient db, Audit audit, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
    }

    /// An aim.
    ///
    /// @param id its number
    /// @param whom for whom, never a segment
    /// @param name their name
    /// @param level what the relation shall become
    /// @param by until when
    /// @param why what for, perhaps empty
    public record Aim(
            long id, Whom whom, String name, PartnershipLevel level, LocalDate by, String why) {}

    /// Lists the aims that hold.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return one for each stakeholder or group that has any, the soonest first
    @Recalled
    public List<Aim> all(Workspace workspace) {
        return db
                .sql(SELECT + " order by s.id, g.id, p.id desc")
                .param("initiative", workspace.id().value())
                .query(Aims::aim)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Aim::by).thenComparing(Aim::name))
                .toList();
    }

    /// Sets what a relation shall become; an earlier aim is kept and no longer counts.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param whom a stakeholder or a group
    /// @param level what it shall become
    /// @param by until when
    /// @param why what for; at most 1000 characters
    /// @return the number that takes it back
    /// @throws NotFound where there is nobody such, or it is a segment
    @Transactional
    public long set(
            Workspace workspace, Whom whom, PartnershipLevel level, LocalDate by, String why) {
        workspace.require(Right.EDIT_PEOPLE);
        var id =
                db.sql(
                                """
                                insert into stakeholders.partnership_aim
                                  (initiative, stakeholder, grouping, level, by_day, why, set_by)
                                select :initiative, s.id, g.id, :level, :by, :why, :account
                                from (select) one
                                left join stakeholders.present s
                                  on s.initiative = :initiative and 's' || s.id = :whom
                                left join stakeholders.present_grouping g
                                  on g.initiative = :initiative and 'g' || g.id = :whom
                                where s.id is not null or g.id is not null
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("level", level.value())
                        .param("by", by)
                        .param("why", why.strip())
                        .param("account", workspace.account().value())
                        .param("whom", whom.code())
                        .query((row, _) -> row.getLong(1))
                        .optional()
                        .orElseThrow(NotFound::new);
        audit.record(workspace, new PartnershipAimed(id, name(workspace, id), level.value(), by));
        return id;
    }

    /// Takes an aim back; the one before it holds again, if there was any.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param aim what {@link #set} returned
    /// @throws NotFound where there is no such aim
    @Transactional
    public void takeBack(Workspace workspace, long aim) {
        workspace.require(Right.EDIT_PEOPLE);
        var name = name(workspace, aim);
        removals.remove(workspace, "stakeholders.partnership_aim", aim);
        audit.record(workspace, new PartnershipAimTakenBack(aim, name));
    }

    private String name(Workspace workspace, long aim) {
        return db.sql(SELECT + " and p.id = :aim")
                .param("initiative", workspace.id().value())
                .param("aim", aim)
                .query(Aims::aim)
                .optional()
                .map(Aim::name)
                .orElseThrow(NotFound::new);
    }

    private static Aim aim(ResultSet row, int number) throws SQLException {
        return new Aim(
                row.getLong("id"),
                Rows.whom(row),
                row.getString("name"),
                Objects.requireNonNull(Rows.level(row)),
                Rows.day(row, "by_day"),
                row.getString("why"));
    }
}
