package dev.landward.comments;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Things;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Right;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Comments on any thing that the viewer may see: written, answered, changed, deleted and brought
/// back by their authors.
@Service
public class Comments {

    private static final int MANY = 500;

    private final JdbcClient db;
    private final Audit audit;
    private final Things things;
    private final Mentions mentions;

    Comments(JdbcClient db, Audit audit, Things things, Mentions mentions) {
        this.db = db;
        this.audit = audit;
        this.things = things;
        this.mentions = mentions;
    }

    /// What became of a comment that was written.
    ///
    /// @param comment its number
    /// @param waits whether a moderator looks at it first
    /// @param untold the names of those who are mentioned and may not see it, so nobody told them
    public record Written(long comment, boolean waits, List<String> untold) {}

    /// What a comment said, and since when.
    record Version(String words, OffsetDateTime at) {}

    /// Writes a comment.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param on the thing it is about
    /// @param parent the comment that it answers, or `null`
    /// @param words what it says, in Markdown; 1 to 5000 characters
    /// @return what became of it
    /// @throws NotFound where there is no such thing, or the viewer may not see it
    @Transactional
    public Written write(Workspace workspace, Reference on, @Nullable Long parent, String words) {
        workspace.require(Right.COMMENT);
        var need = need(workspace, on);
        if (parent != null) {
            answerable(workspace, on, parent);
        }
        var id =
                db.sql(
                                """
                                insert into comments.comment
                                  (initiative, kind, number, need, parent, written_by)
                                values (:initiative, :kind, :number, :need, :parent, :by)
                                returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("kind", on.kind())
                        .param("number", on.number())
                        .param("need", need.name())
                        .param("parent", parent, Types.BIGINT)
                        .param("by", workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        var waits = say(workspace, id, words);
        var comment = find(workspace, id);
        var untold = waits ? List.<String>of() : mentions.tell(workspace, comment);
        audit.record(workspace, new CommentWritten(on.toString(), comment.reference().toString()));
        return new Written(id, waits, untold);
    }

    /// Changes what a comment says; what it said stays in its history.
    ///
    /// @param workspace its author's place in the initiative
    /// @param id the comment
    /// @param words what it says from now on
    /// @return what became of it
    /// @throws Refused where somebody else wrote it
    @Transactional
    public Written change(Workspace workspace, long id, String words) {
        var comment = own(workspace, id);
        if (comment.removed() || comment.takedown() != null) {
            throw new NotFound();
        }
        var waits = say(workspace, id, words);
        var after = find(workspace, id);
        var untold = waits ? List.<String>of() : mentions.tell(workspace, after);
        audit.record(
                workspace,
                new CommentChanged(comment.on().toString(), comment.reference().toString()));
        return new Written(id, waits, untold);
    }

    /// Deletes a comment.
    ///
    /// @param workspace its author's place in the initiative
    /// @param id the comment
    @Transactional
    public void remove(Workspace workspace, long id) {
        var comment = own(workspace, id);
        if (comment.removed()) {
            throw new NotFound();
        }
        db.sql("insert into comments.removal (comment, by) values (?, ?)")
                .params(id, workspace.account().value())
                .update();
        audit.record(
                workspace,
                new CommentRemoved(comment.on().toString(), comment.reference().toString()));
    }

    /// Takes a deletion back.
    ///
    /// @param workspace the author's place in the initiative
    /// @param id the comment
    @Transactional
    public void restore(Workspace workspace, long id) {
        var comment = own(workspace, id);
        if (db.sql("delete from comments.removal where comment = ?").param(id).update() == 0) {
            throw new NotFound();
        }
        audit.record(
                workspace,
                new CommentRestored(comment.on().toString(), comment.reference().toString()));
    }

    /// Finds a comment.
    ///
    /// @throws NotFound where there is none, or the viewer may not see what it is about
    Comment find(Workspace workspace, long id) {
        var comment =
                db.sql(CommentRows.SELECT + " and c.id = :id")
                        .param("initiative", workspace.id().value())
                        .param("id", id)
                        .query(CommentRows::comment)
                        .optional()
                        .orElseThrow(NotFound::new);
        things.get(workspace, comment.on());
        return comment;
    }

    /// Lists the comments on a thing, the oldest first; the viewer must have found the thing.
    List<Comment> on(Workspace workspace, Reference on) {
        return db.sql(
                        """
                        select * from (%s
                          and c.kind = :kind and c.number = :number
                          order by c.id desc limit :many) latest
                        order by id
                        """
                                .formatted(CommentRows.SELECT))
                .param("initiative", workspace.id().value())
                .param("kind", on.kind())
                .param("number", on.number())
                .param("many", MANY)
                .query(CommentRows::comment)
                .list();
    }

    /// Lists the latest comments of an initiative, on things of some sorts.
    ///
    /// @param needs the names of the rights that the viewer has
    /// @param tag only on things that carry this tag, or `null`
    List<Comment> latest(
            Workspace workspace,
            Collection<String> needs,
            @Nullable Long tag,
            int offset,
            int many) {
        return db.sql(
                        CommentRows.SELECT
                                + """
                                 and c.need = any(:needs) and r.comment is null
                                  and (:tag::bigint is null or exists (
                                    select from tags.tagging g where g.tag = :tag
                                      and (g.kind = c.kind and g.number = c.number
                                        or g.kind = :as and g.number = c.id
                                        or g.kind = :asPeople and g.number = c.id)))
                                order by c.id desc offset :offset limit :many
                                """)
                .param("initiative", workspace.id().value())
                .param("needs", needs.toArray(String[]::new))
                .param("tag", tag, Types.BIGINT)
                .param("as", CommentThings.kind(Right.SEE_INITIATIVE.name()))
                .param("asPeople", CommentThings.kind(Right.SEE_PEOPLE.name()))
                .param("offset", offset)
                .param("many", many)
                .query(CommentRows::comment)
                .list();
    }

    /// Lists what a comment said, the latest first; for its author and for moderators.
    List<Version> history(Workspace workspace, long id) {
        var comment = find(workspace, id);
        if (!Objects.equals(comment.author(), workspace.account().value())
                && !workspace.may(Right.MODERATE)) {
            throw new NotFound();
        }
        return db.sql(
                        "select words, written_at from comments.version where comment = ? order by id desc")
                .param(id)
                .query((row, _) ->
                        new Version(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .list();
    }

    private Comment own(Workspace workspace, long id) {
        workspace.require(Right.COMMENT);
        var comment = find(workspace, id);
        if (!Objects.equals(comment.author(), workspace.account().value())) {
            throw new Refused();
        }
        return comment;
    }

    /// Adds what a comment says now, and says whether a moderator looks at it first.
    private boolean say(Workspace workspace, long id, String words) {
        return db.sql(
                        """
                        insert into comments.version (comment, words, waits)
                        values (:comment, :words, not :moderates and exists (
                          select from comments.moderation where initiative = :initiative))
                        returning waits
                        """)
                .param("comment", id)
                .param("words", words)
                .param("moderates", workspace.may(Right.MODERATE))
                .param("initiative", workspace.id().value())
                .query(Boolean.class)
                .single();
    }

    private Right need(Workspace workspace, Reference on) {
        var kind = things.kinds().get(on.kind());
        if (kind == null || kind instanceof CommentThings) {
            throw new NotFound();
        }
        things.get(workspace, on);
        return kind.need();
    }

    private void answerable(Workspace workspace, Reference on, long parent) {
        var asked = find(workspace, parent);
        if (!asked.on().equals(on) || asked.parent() != null || !asked.open()) {
            throw new NotFound();
        }
    }
}
