package dev.landward.stakeholders.imports;

import dev.landward.accounts.Audit;
import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps files on their way into the register, and what people decide about them. Nothing here
/// touches the register; {@link Storing} does.
@Service
class Imports {

    private static final String SELECT =
            """
            select i.id, i.file_name, i.settings, i.version, a.name, i.at,
              exists (select from stakeholders.import_file f where f.import = i.id),
              s.added, s.changed, s.unchanged, s.assessed, s.left_out,
              t.removed, t.restored, t.kept,
              w.storing, w.done, w.total, w.told_at < now() - interval '30 seconds',
              b.storing, b.reason
            from stakeholders.import i
            left join accounts.account a on a.id = i.by
            left join stakeholders.import_stored s on s.import = i.id
            left join stakeholders.import_taken_back t on t.import = i.id
            left join stakeholders.import_work w on w.import = i.id
            left join stakeholders.import_failure b on b.import = i.id
            where i.initiative = :initiative
            """;

    private static final String OPEN =
            """
            select i.id from stakeholders.import i
            where i.id = :id and i.initiative = :initiative
              and exists (select from stakeholders.import_file f where f.import = i.id)
              and not exists (select from stakeholders.import_stored s where s.import = i.id)
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Audit audit;
    private final Failures failures;

    Imports(JdbcClient db, JsonMapper json, Audit audit, Failures failures) {
        this.db = db;
        this.json = json;
        this.audit = audit;
        this.failures = failures;
    }

    /// Takes a file that can be read as a table. The trail tells of it once it is stored.
    @Transactional
    public ImportId begin(Workspace workspace, String file, byte[] content, Settings settings) {
        workspace.require(Right.EDIT_PEOPLE);
        var id =
                db.sql(
                                """
                                insert into stakeholders.import (initiative, file_name, settings, by)
                                values (?, ?, ?::jsonb, ?) returning id
                                """)
                        .params(
                                workspace.id().value(),
                                file,
                                json.writeValueAsString(settings),
                                workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        db.sql("insert into stakeholders.import_file (import, content) values (?, ?)")
                .params(id, content)
                .update();
        return audit.asOne(() -> {
            audit.record(workspace, new ImportBegun(id, file));
            return new ImportId(id);
        });
    }

    Import find(Workspace workspace, ImportId id) {
        return db.sql(SELECT + " and i.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The latest first, at most 50.
    List<Import> latest(Workspace workspace) {
        return db.sql(SELECT + " order by i.id desc limit 50")
                .param("initiative", workspace.id().value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Reads the file of an import as it is understood now.
    TableReading table(Workspace workspace, Import one) {
        return Tables.read(
                content(workspace, one.id()), one.settings().how().within(Limits.DEFAULT));
    }

    /// How large the file is.
    int size(Workspace workspace, ImportId id) {
        return db.sql(
                        """
                        select coalesce((select length(f.content) from stakeholders.import_file f
                          join stakeholders.import i on i.id = f.import
                          where f.import = ? and i.initiative = ?), 0)
                        """)
                .params(id.value(), workspace.id().value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void understand(Workspace workspace, ImportId id, Settings settings) {
        workspace.require(Right.EDIT_PEOPLE);
        open(workspace, id);
        db.sql(
                        """
                        update stakeholders.import set settings = ?::jsonb, version = version + 1
                        where id = ?
                        """)
                .params(json.writeValueAsString(settings), id.value())
                .update();
        failures.forget(id);
    }

    /// Keeps what somebody wrote instead of what the file says in a row.
    void fix(Workspace workspace, ImportId id, int place, Map<Field, String> cells) {
        workspace.require(Right.EDIT_PEOPLE);
        open(workspace, id);
        cells.forEach((field, text) ->
                db.sql(
                                """
                                insert into stakeholders.import_fix (import, place, field, value)
                                values (?, ?, ?, ?)
                                on conflict (import, place, field) do update
                                  set value = excluded.value
                                """)
                        .params(id.value(), place, field.name(), text)
                        .update());
        changed(id);
    }

    /// Keeps what somebody decided about rows; `null` takes a decision back.
    void choose(Workspace workspace, ImportId id, Map<Integer, @Nullable Choice> choices) {
        workspace.require(Right.EDIT_PEOPLE);
        open(workspace, id);
        var places = choices.keySet().toArray(Integer[]::new);
        var words =
                choices.values().stream()
                        .map(one -> one == null ? null : one.name())
                        .toArray(String[]::new);
        db.sql("delete from stakeholders.import_choice where import = ? and place = any(?)")
                .params(id.value(), places)
                .update();
        db.sql(
                        """
                        insert into stakeholders.import_choice (import, place, choice)
                        select ?, c.place, c.choice
                        from unnest(?::integer[], ?::text[]) as c (place, choice)
                        where c.choice is not null
                        on conflict (import, place) do update set choice = excluded.choice
                        """)
                .params(id.value(), places, words)
                .update();
        changed(id);
    }

    Map<Integer, Map<Field, String>> fixes(ImportId id) {
        var fixes = new HashMap<Integer, Map<Field, String>>();
        db.sql("select place, field, value from stakeholders.import_fix where import = ?")
                .param(id.value())
                .query(row -> {
                    fixes.computeIfAbsent(row.getInt(1), _ -> new EnumMap<>(Field.class))
                            .put(Field.valueOf(row.getString(2)), row.getString(3));
                });
        return fixes;
    }

    Map<Integer, Choice> choices(ImportId id) {
        var choices = new HashMap<Integer, Choice>();
        db.sql("select place, choice from stakeholders.import_choice where import = ?")
                .param(id.value())
                .query(row -> {
                    choices.put(row.getInt(1), Choice.valueOf(row.getString(2)));
                });
        return choices;
    }

    /// Refuses an import that is stored, or whose file is gone.
    void open(Workspace workspace, ImportId id) {
        var found =
                db.sql(OPEN)
                        .param("id", id.value())
                        .param("initiative", workspace.id().value())
                        .query((row, _) -> row.getLong(1))
                        .optional();
        if (found.isEmpty()) {
            throw new NotFound();
        }
    }

    /// Forgets files after a week, and imports that came to nothing.
    void forget() {
        db.sql(
                        """
                        delete from stakeholders.import i
                        where i.at < now() - interval '7 days' and not exists (
                          select from stakeholders.import_stored s where s.import = i.id)
                        """)
                .update();
        for (var table : List.of("import_file", "import_fix", "import_choice", "import_check")) {
            db.sql(
                            """
                            delete from stakeholders.%s where import in (
                              select id from stakeholders.import
                              where at < now() - interval '7 days')
                            """
                                    .formatted(table))
                    .update();
        }
    }

    private byte[] content(Workspace workspace, ImportId id) {
        return db.sql(
                        """
                        select f.content from stakeholders.import_file f
                        join stakeholders.import i on i.id = f.import
                        where f.import = ? and i.initiative = ?
                        """)
                .params(id.value(), workspace.id().value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void changed(ImportId id) {
        db.sql("update stakeholders.import set version = version + 1 where id = ?")
                .param(id.value())
                .update();
        failures.forget(id);
    }

    private Import read(ResultSet row) throws SQLException {
        var stored = row.getObject(8) != null;
        var takenBack = row.getObject(13) != null;
        var work = row.getObject(18) != null;
        return new Import(
                new ImportId(row.getLong(1)),
                row.getString(2),
                json.readValue(row.getString(3), Settings.class),
                row.getInt(4),
                row.getString(5),
                Objects.requireNonNull(row.getObject(6, OffsetDateTime.class)),
                row.getBoolean(7),
                stored
                        ? new Import.Stored(
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10),
                                row.getInt(11),
                                row.getInt(12))
                        : null,
                takenBack
                        ? new Import.TakenBack(
                                row.getInt(13),
                                row.getInt(14),
                                List.of((String[]) row.getArray(15).getArray()))
                        : null,
                work
                        ? new Import.Work(
                                row.getBoolean(16),
                                row.getInt(17),
                                row.getInt(18),
                                row.getBoolean(19))
                        : null,
                Failures.read(row, 20));
    }
}
