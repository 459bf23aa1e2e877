package dev.landward.tags;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Tag;
import dev.landward.initiative.things.Tagging;
import dev.landward.initiative.things.Things;
import dev.landward.web.Folded;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tags of an initiative: put on things, taken off, reworded.
@Service
public class Tags implements Tagging {

    private static final String SELECT =
            """
            select t.id, t.name, t.tone, (
              select count(*) from tags.tagging g where g.tag = t.id) as count
            from tags.present t where t.initiative = :initiative
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Things things;

    Tags(JdbcClient db, Audit audit, Removals removals, Things things) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.things = things;
    }

    @Override
    @Recalled
    public List<Tag> all(Workspace workspace) {
        return db.sql(SELECT + " order by t.name_key")
                .param("initiative", workspace.id().value())
                .query(Tags::tag)
                .list();
    }

    @Override
    @Recalled
    public Map<Long, List<Tag>> of(Workspace workspace, String kind) {
        var found = new HashMap<Long, List<Tag>>();
        db.sql(
                        """
                        select t.id, t.name, t.tone, 0 as count, g.number
                        from tags.tagging g join tags.present t on t.id = g.tag
                        where t.initiative = :initiative and g.kind = :kind order by t.name_key
                        """)
                .param("initiative", workspace.id().value())
                .param("kind", kind)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("number"), _ -> new ArrayList<>())
                            .add(tag(row, 0));
                });
        return Map.copyOf(found);
    }

    @Override
    @Recalled
    public Set<Long> carrying(Workspace workspace, String kind, long tag) {
        return db
                .sql(
                        """
                        select g.number from tags.tagging g join tags.present t on t.id = g.tag
                        where t.initiative = ? and g.kind = ? and t.id = ?
                        """)
                .params(workspace.id().value(), kind, tag)
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Lists the tags of a thing.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param on the thing
    /// @return its tags, by name
    public List<Tag> on(Workspace workspace, Reference on) {
        return db.sql(
                        SELECT
                                + """
                                 and exists (select from tags.tagging g
                                    where g.tag = t.id and g.kind = :kind and g.number = :number)
                                order by t.name_key
                                """)
                .param("initiative", workspace.id().value())
                .param("kind", on.kind())
                .param("number", on.number())
                .query(Tags::tag)
                .list();
    }

    /// Finds a tag.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id its number
    /// @return the tag
    /// @throws NotFound where there is none of that number here, or it was removed
    public Tag find(Workspace workspace, long id) {
        return db.sql(SELECT + " and t.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id)
                .query(Tags::tag)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Finds what carries a tag.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id the tag
    /// @return the things, seen or not
    List<Reference> carriers(Workspace workspace, long id) {
        find(workspace, id);
        return db.sql("select kind, number from tags.tagging where tag = ? order by kind, number")
                .param(id)
                .query((row, _) -> new Reference(row.getString(1), row.getLong(2)))
                .list();
    }

    /// Puts a tag on a thing; a word that is new becomes a tag, and a removed one comes back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param on the thing
    /// @param name the word, 1 to 40 characters with a letter or digit among them
    /// @return the number of the tag
    /// @throws NotFound where there is no such thing, or the viewer may not see it
    @Transactional
    public long put(Workspace workspace, Reference on, String name) {
        workspace.require(Right.COMMENT);
        things.get(workspace, on);
        var tag = known(workspace, name.strip());
        db.sql(
                        """
                        insert into tags.tagging (tag, kind, number, by) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(tag, on.kind(), on.number(), workspace.account().value())
                .update();
        audit.record(workspace, new TagPut(on.toString(), tag, find(workspace, tag).name()));
        return tag;
    }

    /// Takes a tag off a thing.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param on the thing
    /// @param tag the number of the tag
    /// @throws NotFound where the thing does not carry it, or the viewer may not see the thing
    @Transactional
    public void take(Workspace workspace, Reference on, long tag) {
        workspace.require(Right.COMMENT);
        things.get(workspace, on);
        var name = find(workspace, tag).name();
        var taken =
                db.sql("delete from tags.tagging where tag = ? and kind = ? and number = ?")
                        .params(tag, on.kind(), on.number())
                        .update();
        if (taken == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new TagTaken(on.toString(), tag, name));
    }

    /// Words a tag anew.
    ///
    /// @return whether it is; not where another tag has the word
    @Transactional
    public boolean change(Workspace workspace, long id, String name, int tone) {
        workspace.require(Right.MODERATE);
        find(workspace, id);
        var changed =
                db.sql(
                                """
                                update tags.tag set name = :name, name_key = :key, tone = :tone
                                where id = :id and not exists (
                                  select from tags.tag o where o.initiative = :initiative
                                    and o.name_key = :key and o.id <> :id)
                                """)
                        .param("id", id)
                        .param("initiative", workspace.id().value())
                        .param("name", name.strip())
                        .param("key", Folded.words(name))
                        .param("tone", tone)
                        .update();
        if (changed > 0) {
            audit.record(workspace, new TagChanged(id, name.strip()));
        }
        return changed > 0;
    }

    @Transactional
    void remove(Workspace workspace, long id) {
        workspace.require(Right.MODERATE);
        var name = find(workspace, id).name();
        removals.remove(workspace, "tags.tag", id);
        audit.record(workspace, new TagRemoved(id, name));
    }

    @Transactional
    void restore(Workspace workspace, long id) {
        workspace.require(Right.MODERATE);
        if (!removals.restore("tags.tag", id)) {
            throw new NotFound();
        }
        audit.record(workspace, new TagRestored(id, find(workspace, id).name()));
    }

    /// The number of the tag of a word; a new one gets the next colour.
    private long known(Workspace workspace, String name) {
        var id =
                db.sql(
                                """
                                insert into tags.tag (initiative, name, name_key, tone, added_by)
                                select :initiative, :name, :key, count(*) % 12 + 1, :by
                                from tags.tag where initiative = :initiative
                                on conflict (initiative, name_key) do update set name_key = :key
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("name", name)
                        .param("key", Folded.words(name))
                        .param("by", workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        removals.restore("tags.tag", id);
        return id;
    }

    private static Tag tag(ResultSet row, int number) throws SQLException {
        return new Tag(
                row.getLong("id"), row.getString("name"), row.getInt("tone"), row.getInt("count"));
    }
}
