package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Checks imports, and keeps what the last check of each found.
@Component
class Checks {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Imports imports;
    private final Snapshot snapshot;

    Checks(JdbcClient db, JsonMapper json, Imports imports, Snapshot snapshot) {
        this.db = db;
        this.json = json;
        this.imports = imports;
        this.snapshot = snapshot;
    }

    /// Checks the rows against the register as it is now, and keeps what was found.
    Check.Result run(Workspace workspace, Import one, Progress progress) {
        var table =
                switch (imports.table(workspace, one)) {
                    case Table read -> read;
                    case Refused _ -> throw new NotFound();
                };
        var result =
                new Check(
                                table,
                                one,
                                imports.fixes(one.id()),
                                imports.choices(one.id()),
                                snapshot.recognised(workspace))
                        .run(progress);
        keep(one, result.checked());
        return result;
    }

    /// What the last check found, if nothing was decided since.
    Optional<Checked> last(Import one) {
        return db.sql(
                        "select found from stakeholders.import_check where import = ? and version = ?")
                .params(one.id().value(), one.version())
                .query((row, _) -> json.readValue(row.getString(1), Checked.class))
                .optional();
    }

    private void keep(Import one, Checked checked) {
        db.sql(
                        """
                        insert into stakeholders.import_check (import, version, found)
                        values (?, ?, ?::jsonb)
                        on conflict (import) do update
                          set version = excluded.version, found = excluded.found
                        """)
                .params(
                        one.id().value(),
                        one.version(),
                        json.writeValueAsString(checked).replace("\\u0000", ""))
                .update();
    }
}
