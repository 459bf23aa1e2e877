package dev.landward.stakeholders.groups;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The groups of an initiative, and the relation to each.
@Service
public class Groups {

    private static final String SELECT =
            """
            select g.*, (
              select count(*) from stakeholders.present s where s.grouping = g.id) as people
            from stakeholders.present_grouping g where g.initiative = :initiative
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final GroupFormers formers;

    Groups(JdbcClient db, Audit audit, Removals removals, GroupFormers formers) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.formers = formers;
    }

    /// Names the texts of the groups that initiatives of a sector usually have.
    ///
    /// @param sector the kind of organisation
    /// @return keys of texts
    public static List<String> offered(Sector sector) {
        var own =
                switch (sector) {
                    case PUBLIC -> Stream.of("residents", "council", "businesses", "authorities");
                    case PRIVATE -> Stream.of("customers", "board", "sales", "suppliers");
                    case NON_PROFIT -> Stream.of("members", "board", "volunteers", "donors");
                };
        return Stream.concat(Stream.of("users", "managers", "it", "finance", "vendors"), own)
                .map("stakeholders.group.offered."::concat)
                .toList();
    }

    /// Adds a group; one of the same name is changed, and comes back if it was taken out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param details what is known of it
    /// @return its number
    @Transactional
    public GroupId add(Workspace workspace, GroupDetails details) {
        workspace.require(Right.EDIT_PEOPLE);
        var id =
                db.sql(
                                """
                                insert into stakeholders.grouping (initiative, name, name_key, key,
                                  informed_threshold, engaged_threshold, position, added_by)
                                select :initiative, :name, :nameKey, :key, :informed, :engaged,
                                  coalesce(max(position), 0) + 1, :account
                                from stakeholders.grouping where initiative = :initiative
                                on conflict (initiative, name_key) do update set
                                  name = excluded.name, key = excluded.key,
                                  informed_threshold = excluded.informed_threshold,
                                  engaged_threshold = excluded.engaged_threshold
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("name", details.name())
                        .param("nameKey", key(details))
                        .param("key", details.key())
                        .param("informed", details.informedThreshold())
                        .param("engaged", details.engagedThreshold())
                        .param("account", workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        removals.restore("stakeholders.grouping", id);
        audit.record(workspace, new GroupAdded(id, details.name()));
        return new GroupId(id);
    }

    /// Changes a group.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param details what shall be known of it
    /// @throws org.springframework.dao.DuplicateKeyException where another group has the name; ask
    ///   {@link #named} before
    @Transactional
    public void change(Workspace workspace, GroupId id, GroupDetails details) {
        workspace.require(Right.EDIT_PEOPLE);
        get(workspace, id);
        formers.keep(workspace, id);
        db.sql(
                        """
                        update stakeholders.grouping set name = :name, name_key = :nameKey,
                          key = :key, informed_threshold = :informed,
                          engaged_threshold = :engaged
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", details.name())
                .param("nameKey", key(details))
                .param("key", details.key())
                .param("informed", details.informedThreshold())
                .param("engaged", details.engagedThreshold())
                .update();
        audit.record(workspace, new GroupChanged(id.value(), details.name()));
    }

    /// Puts back what a group was before its last change.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return whether it is; not where another group has its name by now
    /// @throws NotFound where nothing was changed
    @Transactional
    public boolean undoChange(Workspace workspace, GroupId id) {
        workspace.require(Right.EDIT_PEOPLE);
        get(workspace, id);
        var name = formers.putBack(workspace, id);
        name.ifPresent(one -> audit.record(workspace, new GroupChanged(id.value(), one)));
        return name.isPresent();
    }

    /// Takes a group out. Its people stay in the register, and belong to it again once it is back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    @Transactional
    public void remove(Workspace workspace, GroupId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var group = get(workspace, id);
        removals.remove(workspace, "stakeholders.grouping", id.value());
        audit.record(workspace, new GroupRemoved(id.value(), group.details().name()));
    }

    /// Brings a group back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where there is none that was taken out
    @Transactional
    public void restore(Workspace workspace, GroupId id) {
        workspace.require(Right.EDIT_PEOPLE);
        var name =
                db.sql("select name from stakeholders.grouping where id = ? and initiative = ?")
                        .params(id.value(), workspace.id().value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        if (!removals.restore("stakeholders.grouping", id.value())) {
            throw new NotFound();
        }
        audit.record(workspace, new GroupRestored(id.value(), name));
    }

    /// Judges the relation to a group as a whole; earlier judgements stay.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param level what it is, or `null` for unknown again
    /// @param asOf since when
    /// @param evidence on what ground, 1 to 2000 characters
    /// @param confidence how sure the viewer is
    @Transactional
    public void judge(
            Workspace workspace,
            GroupId id,
            @Nullable PartnershipLevel level,
            LocalDate asOf,
            String evidence,
            Confidence confidence) {
        workspace.require(Right.EDIT_PEOPLE);
        var group = get(workspace, id);
        var value = level == null ? null : level.value();
        db.sql(
                        """
                        insert into stakeholders.grouping_level
                          (grouping, partnership, as_of, assessor, evidence, confidence)
                        values (:group, :level, :asOf, :account, :evidence, :confidence)
                        """)
                .param("group", id.value())
                .param("level", value, Types.SMALLINT)
                .param("asOf", asOf)
                .param("account", workspace.account().value())
                .param("evidence", evidence.strip())
                .param("confidence", confidence.name())
                .update();
        audit.record(
                workspace, new GroupLevelJudged(id.value(), group.details().name(), value, asOf));
    }

    /// Lists all judgements of the relation to groups.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the latest first
    @Recalled
    public List<GroupLevel> levels(Workspace workspace) {
        return db.sql(
                        """
                        select l.*, a.name as assessor_name from stakeholders.grouping_level l
                        join stakeholders.grouping g on g.id = l.grouping
                        left join accounts.account a on a.id = l.assessor
                        where g.initiative = ? order by l.as_of desc, l.id desc
                        """)
                .param(workspace.id().value())
                .query(Groups::level)
                .list();
    }

    /// Lists the groups.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, in their order
    @Recalled
    public List<Group> all(Workspace workspace) {
        return db.sql(SELECT + " order by g.position, g.id")
                .param("initiative", workspace.id().value())
                .query(Groups::group)
                .list();
    }

    /// Finds a group by its name, however it is written.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param name in any case
    /// @return the group, if there is one
    public Optional<Group> named(Workspace workspace, String name) {
        return db.sql(SELECT + " and g.name_key = :name")
                .param("initiative", workspace.id().value())
                .param("name", Keys.words(name))
                .query(Groups::group)
                .optional();
    }

    /// Finds a group.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the group
    /// @throws NotFound where there is none, or it was taken out
    public Group get(Workspace workspace, GroupId id) {
        return db.sql(SELECT + " and g.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Groups::group)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A name of signs only is its own key.
    private static String key(GroupDetails details) {
        var words = Keys.words(details.name());
        return words.isEmpty() ? details.name() : words;
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                new GroupId(row.getLong("id")),
                new GroupDetails(
                        row.getString("name"),
                        row.getBoolean("key"),
                        row.getInt("informed_threshold"),
                        row.getInt("engaged_threshold")),
                row.getInt("position"),
                row.getInt("people"));
    }

    private static GroupLevel level(ResultSet row, int number) throws SQLException {
        var value = row.getObject("partnership", Integer.class);
        return new GroupLevel(
                new GroupId(row.getLong("grouping")),
                value == null ? null : PartnershipLevel.of(value),
                Objects.requireNonNull(row.getObject("as_of", LocalDate.class)),
                row.getString("evidence"),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("assessor_name"));
    }
}
