package dev.landward.stakeholders.batches;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.assessments.Retractions;
import dev.landward.stakeholders.units.UnitFormers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts the register back to what it was before an import, but for what somebody has worked on
/// since.
@Component
class Retraction {

    /// Somebody has worked on the row `s` apart from the import `:import`, which brought it at
    /// `%s`.
    private static final String TOUCHED =
            """
            (exists (select from stakeholders.former f where f.stakeholder = s.id
                and f.import_number is distinct from :import and f.replaced_at > %1$s)
              or exists (select from stakeholders.assessment a where a.stakeholder = s.id
                and not a.void and a.import_number is distinct from :import
                and a.recorded_at > %1$s)
              or exists (select from stakeholders.tie t
                where s.id in (t.from_stakeholder, t.to_stakeholder) and t.recorded_at > %1$s)
              or exists (select from stakeholders.interest i
                where i.stakeholder = s.id and i.added_at > %1$s)
              or exists (select from stakeholders.note n
                where n.stakeholder = s.id and n.written_at > %1$s)
              or exists (select from stakeholders.limitation l
                where l.stakeholder = s.id and l.added_at > %1$s)
              or exists (select from stakeholders.merge m where m.kept = s.id and m.at > %1$s)
              or exists (select from stakeholders.present p where p.member_of = s.id)
              or exists (select from stakeholders.unit u
                join stakeholders.present p on p.id = u.stakeholder
                where u.stakeholder <> s.id and s.id in (u.parent, u.head)
                  and not exists (
                    select from stakeholders.unit_removal r where r.unit = u.stakeholder)
                  and not exists (
                    select from stakeholders.unit_former f
                    where f.import_number = :import and f.unit = u.stakeholder and not f.placed
                      and f.parent_then is not distinct from u.parent
                      and f.head_then is not distinct from u.head
                      and (u.parent is distinct from s.id or not (
                        p.import_number is not distinct from :import or exists (
                          select from stakeholders.comeback b
                          where b.import_number = :import and b.stakeholder = p.id))))))
            """;

    private static final String ADDED =
            """
            from stakeholders.present s
            where s.initiative = :initiative and s.import_number = :import and not %s
            """;

    private static final String BACK =
            """
            from stakeholders.present s
            join stakeholders.comeback c on c.stakeholder = s.id and c.import_number = :import
            where s.initiative = :initiative and not %s
            """;

    private final JdbcClient db;
    private final Records records;
    private final Retractions assessments;
    private final UnitFormers units;

    Retraction(JdbcClient db, Records records, Retractions assessments, UnitFormers units) {
        this.db = db;
        this.records = records;
        this.assessments = assessments;
        this.units = units;
    }

    private record Former(long id, long stakeholder) {}

    /// Brings rows back that were removed, and remembers which an import brought.
    void comeBack(@Nullable Long importNumber, List<Long> ids) {
        db.sql(
                        """
                        with back as (
                          delete from stakeholders.stakeholder_removal
                          where stakeholder = any(:ids) returning stakeholder)
                        insert into stakeholders.comeback (stakeholder, import_number)
                        select stakeholder, :import from back where :import is not null
                        on conflict do nothing
                        """)
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .param("import", importNumber, java.sql.Types.BIGINT)
                .update();
    }

    StakeholderBatches.TakenBack of(Workspace workspace, long importNumber) {
        var formers = formers(workspace, importNumber);
        records.putBack(formers.stream().map(Former::id).toList());
        units.putBack(workspace, importNumber);
        assessments.ofImport(workspace, importNumber);
        int added =
                remove(workspace, importNumber, ADDED.formatted(TOUCHED.formatted("s.added_at")));
        int back = remove(workspace, importNumber, BACK.formatted(TOUCHED.formatted("c.at")));
        units.takeOut(workspace, importNumber);
        return new StakeholderBatches.TakenBack(
                added + back, present(workspace, formers), left(workspace, importNumber).size());
    }

    List<String> left(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        select s.name from stakeholders.present s
                        where s.initiative = :initiative and (s.import_number = :import or s.id in (
                          select f.stakeholder from stakeholders.former f
                            where f.import_number = :import
                          union all
                          select c.stakeholder from stakeholders.comeback c
                            where c.import_number = :import
                          union all
                          select u.unit from stakeholders.unit_former u
                            where u.import_number = :import))
                        order by s.name, s.id
                        """)
                .param("initiative", workspace.id().value())
                .param("import", importNumber)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Who belongs to a unit goes before the unit, so that a unit is empty by its turn.
    private int remove(Workspace workspace, long importNumber, String from) {
        int all = 0;
        int some;
        do {
            some =
                    db.sql(
                                    """
                                    insert into stakeholders.stakeholder_removal
                                      (stakeholder, import_number, by)
                                    select s.id, :import, :account
                                    """
                                            + from
                                            + " on conflict do nothing")
                            .param("account", workspace.account().value())
                            .param("initiative", workspace.id().value())
                            .param("import", importNumber)
                            .update();
            all += some;
        } while (some > 0);
        return all;
    }

    /// The former rows an import made that nobody has changed since.
    private List<Former> formers(Workspace workspace, long importNumber) {
        return db.sql(
                        """
                        select f.id, f.stakeholder from stakeholders.former f
                        join stakeholders.stakeholder s on s.id = f.stakeholder
                        where f.import_number = ? and s.initiative = ? and not exists (
                          select from stakeholders.former later
                          where later.stakeholder = f.stakeholder and later.id > f.id)
                        """)
                .params(importNumber, workspace.id().value())
                .query((row, _) -> new Former(row.getLong(1), row.getLong(2)))
                .list();
    }

    private int present(Workspace workspace, List<Former> formers) {
        Set<Long> ids = formers.stream().map(Former::stakeholder).collect(Collectors.toSet());
        return db.sql(
                        """
                        select count(*) from stakeholders.present
                        where initiative = ? and id = any(?)
                        """)
                .params(workspace.id().value(), ids.stream().mapToLong(Long::longValue).toArray())
                .query(Integer.class)
                .single();
    }
}
