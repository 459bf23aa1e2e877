package dev.landward.stakeholders.assessments;

import dev.landward.initiative.Workspace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes back all assessments that an import brought.
@Component
public class Retractions {

    private final JdbcClient db;
    private final AssessmentLog log;

    Retractions(JdbcClient db, AssessmentLog log) {
        this.db = db;
        this.log = log;
    }

    private record Found(long id, long stakeholder) {}

    /// Takes back what an import brought and what still counts.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param importNumber of the import
    public void ofImport(Workspace workspace, long importNumber) {
        var found =
                db.sql(
                                """
                                select a.id, a.stakeholder from stakeholders.assessment a
                                join stakeholders.stakeholder s on s.id = a.stakeholder
                                where a.import_number = :import and s.initiative = :initiative
                                  and %s
                                """
                                        .formatted(AssessmentLog.COUNTS))
                        .param("import", importNumber)
                        .param("initiative", workspace.id().value())
                        .query((row, _) -> new Found(row.getLong(1), row.getLong(2)))
                        .list();
        if (found.isEmpty()) {
            return;
        }
        var stakeholders = found.stream().map(Found::stakeholder).distinct().toList();
        log.lock(stakeholders);
        log.takeBack(workspace.account().value(), found.stream().map(Found::id).toList());
        log.compute(stakeholders);
    }
}
