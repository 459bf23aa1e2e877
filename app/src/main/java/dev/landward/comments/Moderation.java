package dev.landward.comments;

import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What moderators do with comments: take down and bring back, and let those be read that wait.
@Service
class Moderation {

    private final JdbcClient db;
    private final Audit audit;
    private final Comments comments;
    private final Mentions mentions;

    Moderation(JdbcClient db, Audit audit, Comments comments, Mentions mentions) {
        this.db = db;
        this.audit = audit;
        this.comments = comments;
        this.mentions = mentions;
    }

    /// Says whether comments wait for a moderator before others read them.
    boolean before(Workspace workspace) {
        return db.sql("select exists (select from comments.moderation where initiative = ?)")
                .param(workspace.id().value())
                .query(Boolean.class)
                .single();
    }

    /// Lets comments wait from now on, or no longer; those that wait stay until they are looked at.
    @Transactional
    public void change(Workspace workspace, boolean before) {
        workspace.require(Right.MODERATE);
        if (before) {
            db.sql(
                            """
                            insert into comments.moderation (initiative, by) values (?, ?)
                            on conflict do nothing
                            """)
                    .params(workspace.id().value(), workspace.account().value())
                    .update();
        } else {
            db.sql("delete from comments.moderation where initiative = ?")
                    .param(workspace.id().value())
                    .update();
        }
        audit.record(workspace, new ModerationSwitched(workspace.id().value(), before));
    }

    @Transactional
    public void takeDown(Workspace workspace, long id, String reason) {
        workspace.require(Right.MODERATE);
        var comment = comments.find(workspace, id);
        var taken =
                db.sql(
                                """
                                insert into comments.takedown (comment, reason, by) values (?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(id, reason, workspace.account().value())
                        .update();
        if (taken == 0) {
            throw new NotFound();
        }
        audit.record(
                workspace,
                new CommentTakenDown(comment.on().toString(), comment.reference().toString()));
    }

    @Transactional
    public void bringBack(Workspace workspace, long id) {
        workspace.require(Right.MODERATE);
        var comment = comments.find(workspace, id);
        if (db.sql("delete from comments.takedown where comment = ?").param(id).update() == 0) {
            throw new NotFound();
        }
        audit.record(
                workspace,
                new CommentBroughtBack(comment.on().toString(), comment.reference().toString()));
    }

    /// Lets others read what the author wrote last; whom it mentions hears of it now.
    ///
    /// @param seen the number of what the moderator read
    /// @return whether it was that; nothing is approved that nobody looked at
    @Transactional
    public boolean approve(Workspace workspace, long id, long seen) {
        workspace.require(Right.MODERATE);
        var comment = comments.find(workspace, id);
        if (!comment.waits()) {
            throw new NotFound();
        }
        if (comment.version() != seen) {
            return false;
        }
        db.sql("insert into comments.approval (version, by) values (?, ?)")
                .params(seen, workspace.account().value())
                .update();
        mentions.tell(workspace, comments.find(workspace, id));
        audit.record(
                workspace,
                new CommentApproved(comment.on().toString(), comment.reference().toString()));
        return true;
    }
}
