package dev.landward.consultation.asking;

import dev.landward.consultation.Round;
import dev.landward.consultation.Template;
import dev.landward.initiative.Workspace;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds needs rounds that ask one part of the house alone: what one department needs would become
/// everybody's system.
@Component
class Joint {

    private final JdbcClient db;

    Joint(JdbcClient db) {
        this.db = db;
    }

    /// The one part that is asked, by name; and how many people of the register are elsewhere.
    record Alone(String part, int elsewhere) {}

    Optional<Alone> alone(Workspace workspace, Round round) {
        if (round.plan().template() != Template.NEEDS) {
            return Optional.empty();
        }
        return of(workspace, round, "grouping", "select name from stakeholders.grouping g")
                .or(() ->
                        of(
                                workspace,
                                round,
                                "member_of",
                                "select name from stakeholders.stakeholder g"));
    }

    private Optional<Alone> of(Workspace workspace, Round round, String by, String name) {
        return db.sql(
                        """
                        with person as (
                          select s.*, s.id in (
                              select stakeholder from consultation.asked where round = :round)
                            or coalesce(s.grouping in (
                              select grouping from consultation.asked_group where round = :round),
                              false) as asked
                          from stakeholders.present s
                          where s.initiative = :initiative and s.kind = 'PERSON')
                        select (%2$s where g.id = a.part) as name, (
                          select count(*) from person p
                          where p.%1$s is distinct from a.part) as elsewhere
                        from (
                          select min(%1$s) as part from person where asked
                          having count(*) > 0 and count(*) = count(%1$s)
                            and count(distinct %1$s) = 1) a
                        """
                                .formatted(by, name))
                .param("round", round.id().value())
                .param("initiative", workspace.id().value())
                .query((row, _) -> new Alone(row.getString(1), row.getInt(2)))
                .optional()
                .filter(alone -> alone.elsewhere() > 0);
    }
}
