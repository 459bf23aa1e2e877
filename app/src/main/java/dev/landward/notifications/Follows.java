package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Things;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who follows an initiative, or a thing of it.
@Service
public class Follows {

    private final JdbcClient db;
    private final Audit audit;
    private final Things things;

    Follows(JdbcClient db, Audit audit, Things things) {
        this.db = db;
        this.audit = audit;
        this.things = things;
    }

    /// Follows or leaves a thing, or the initiative as a whole.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param thing which, or `null` for the initiative
    /// @param on whether to follow from now on
    /// @throws NotFound where the viewer may not see the thing
    @Transactional
    public void change(Workspace workspace, @Nullable Reference thing, boolean on) {
        workspace.require(Right.SEE_INITIATIVE);
        if (thing != null && things.find(workspace, thing).isEmpty()) {
            throw new NotFound();
        }
        if (on) {
            begin(workspace, workspace.account(), thing);
        } else {
            db.sql(
                            "delete from notifications.follow where account = ? and initiative = ? and thing = ?")
                    .params(workspace.account().value(), workspace.id().value(), written(thing))
                    .update();
        }
        audit.record(
                workspace,
                on
                        ? new FollowingBegan(workspace.id().value(), written(thing))
                        : new FollowingEnded(workspace.id().value(), written(thing)));
    }

    /// Lets somebody follow a thing because they took part in it, such as by a comment; no entry of
    /// the trail is made of it.
    ///
    /// @param workspace the place in the initiative
    /// @param account who follows
    /// @param thing what, or `null` for the initiative
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Workspace workspace, AccountId account, @Nullable Reference thing) {
        db.sql(
                        """
                        insert into notifications.follow (account, initiative, thing)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(account.value(), workspace.id().value(), written(thing))
                .update();
    }

    /// Says whether the viewer follows a thing.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param thing which, or `null` for the initiative
    /// @return whether they do
    public boolean follows(Workspace workspace, @Nullable Reference thing) {
        return db.sql(
                        "select exists (select from notifications.follow where account = ? and initiative = ? and thing = ?)")
                .params(workspace.account().value(), workspace.id().value(), written(thing))
                .query(Boolean.class)
                .single();
    }

    /// The initiatives that somebody follows as a whole.
    Set<Long> initiatives(AccountId account) {
        return Set.copyOf(
                db.sql(
                                "select initiative from notifications.follow where account = ? and thing = ''")
                        .param(account.value())
                        .query(Long.class)
                        .list());
    }

    List<AccountId> of(Actor where, @Nullable Reference thing) {
        return db.sql(
                        """
                        select distinct account from notifications.follow
                        where initiative = ? and thing in ('', ?) order by account
                        """)
                .param(where.initiativeNumber())
                .param(written(thing))
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }

    private static String written(@Nullable Reference thing) {
        return thing == null ? "" : thing.toString();
    }
}
