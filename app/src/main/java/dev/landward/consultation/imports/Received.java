package dev.landward.consultation.imports;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files of rounds that were held elsewhere until they are taken in, for a week at most.
@Service
public class Received {

    private final JdbcClient db;
    private final Audit audit;

    Received(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// Keeps files.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param kind what reads them
    /// @param file what they are called
    /// @param question what people were asked
    /// @param settings how they are understood, as JSON
    /// @param parts the files by what they are
    /// @return their number
    @Transactional
    public long keep(
            Workspace workspace,
            String kind,
            String file,
            String question,
            String settings,
            Map<String, byte[]> parts) {
        workspace.require(Right.RUN_ROUNDS);
        long id =
                db.sql(
                                """
                                insert into consultation.import
                                  (initiative, kind, file_name, question, settings, by)
                                values (?, ?, ?, ?, ?::jsonb, ?) returning id
                                """)
                        .params(
                                workspace.id().value(),
                                kind,
                                file,
                                question,
                                settings,
                                workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        parts.forEach((part, content) ->
                db.sql(
                                """
                                insert into consultation.import_file (import, part, content)
                                values (?, ?, ?)
                                """)
                        .params(id, part, content)
                        .update());
        audit.record(workspace, new FilesBrought(id, file));
        return id;
    }

    /// Finds files.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id their number
    /// @return what is known of them
    /// @throws NotFound where the initiative has none of that number
    public Upload get(Workspace workspace, long id) {
        workspace.require(Right.RUN_ROUNDS);
        return db.sql(
                        """
                        select i.id, i.kind, i.file_name, i.question, i.settings,
                          exists (select from consultation.import_file f where f.import = i.id)
                            as kept,
                          o.round, w.done, w.total,
                          w.told_at < now() - interval '30 seconds' as quiet, b.reason
                        from consultation.import i
                        left join consultation.origin o on o.import = i.id
                        left join consultation.import_work w on w.import = i.id
                        left join consultation.import_failure b on b.import = i.id
                        where i.id = ? and i.initiative = ?
                        """)
                .params(id, workspace.id().value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Opens a file.
    ///
    /// @param upload of which
    /// @param part what it is
    /// @return what it holds, unless there is none
    public Optional<byte[]> content(Upload upload, String part) {
        return db.sql("select content from consultation.import_file where import = ? and part = ?")
                .params(upload.id(), part)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// Changes how files are understood.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param question what people were asked
    /// @param settings how, as JSON
    public void understand(Workspace workspace, long id, String question, String settings) {
        if (get(workspace, id).kept()) {
            db.sql(
                            """
                            update consultation.import set question = ?, settings = ?::jsonb
                            where id = ?
                            """)
                    .params(question, settings, id)
                    .update();
            db.sql("delete from consultation.import_failure where import = ?").param(id).update();
        }
    }

    /// Forgets what was not taken in within a week.
    void forget() {
        db.sql("delete from consultation.import where at < now() - interval '7 days'").update();
    }

    private static Upload read(ResultSet row) throws SQLException {
        var quiet = row.getObject("quiet", Boolean.class);
        var reason = row.getString("reason");
        return new Upload(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("question"),
                row.getString("settings"),
                row.getBoolean("kept"),
                row.getObject("round", Long.class),
                quiet == null
                        ? null
                        : new Upload.Working(row.getInt("done"), row.getInt("total"), quiet),
                reason == null ? null : Upload.Failure.valueOf(reason));
    }
}
