package dev.landward.initiative.team;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.invitations.InvitationAccepted;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives members of the organisation a role in one initiative, and takes it again.
@Service
class Team {

    private static final String MATES =
            """
            select t.account, a.name, a.email, m.role as everywhere, t.role as here, t.conflict,
              t.since, b.name as by
            from initiative.team t
            join accounts.account a on a.id = t.account
            join accounts.member m on m.account = t.account and m.organisation = :organisation
            left join accounts.account b on b.id = t.invited_by
            where t.initiative = :initiative
            """;

    private static final List<String> RUNNING =
            Role.ofInitiative().stream()
                    .filter(role -> role.may(Right.RUN_INITIATIVE))
                    .map(Role::name)
                    .toList();

    private final JdbcClient db;
    private final Audit audit;
    private final Organisations organisations;

    Team(JdbcClient db, Audit audit, Organisations organisations) {
        this.db = db;
        this.audit = audit;
        this.organisations = organisations;
    }

    /// Somebody with a role in the initiative.
    ///
    /// @param account whose
    /// @param name what pages call the person
    /// @param email what the person signs in with
    /// @param everywhere the person's role in the organisation
    /// @param here the role in the initiative
    /// @param conflict what the person declared about conflicts of interest
    /// @param since when the role was given
    /// @param by who gave it, or `null`
    record Mate(
            long account,
            String name,
            String email,
            Role everywhere,
            Role here,
            String conflict,
            OffsetDateTime since,
            @Nullable String by) {}

    List<Mate> mates(Workspace workspace) {
        workspace.require(Right.SHARE);
        return db.sql(MATES + " order by lower(a.name), a.id")
                .param("organisation", workspace.organisation().value())
                .param("initiative", workspace.id().value())
                .query(DataClassRowMapper.newInstance(Mate.class))
                .list();
    }

    /// The members who have no role of their own in the initiative yet.
    List<Organisations.Member> others(Workspace workspace) {
        var mates = mates(workspace).stream().map(Mate::account).toList();
        return organisations.members(workspace).stream()
                .filter(member -> !mates.contains(member.account()))
                .toList();
    }

    /// The roles that the viewer may give: nobody hands out more than they have.
    static List<Role> giveable(Workspace workspace) {
        return Role.ofInitiative().stream()
                .filter(role ->
                        workspace.may(Right.RUN_INITIATIVE) || !role.may(Right.RUN_INITIATIVE))
                .toList();
    }

    /// Whether the viewer may change what somebody is: nobody takes more than they have.
    static boolean may(Workspace workspace, Mate mate) {
        return giveable(workspace).contains(mate.here());
    }

    private Optional<Mate> mate(Workspace workspace, AccountId account) {
        return mates(workspace).stream()
                .filter(one -> one.account() == account.value())
                .findFirst();
    }

    /// Gives a member a role, in place of the one they have.
    @Transactional
    public void give(Workspace workspace, AccountId account, Role role) {
        workspace.require(Right.SHARE);
        if (!giveable(workspace).contains(role)
                || mate(workspace, account).filter(mate -> !may(workspace, mate)).isPresent()) {
            throw new NotFound();
        }
        var name = member(workspace, account);
        db.sql(
                        """
                        insert into initiative.team (initiative, account, role, invited_by)
                        values (?, ?, ?, ?)
                        on conflict (initiative, account) do update set role = excluded.role
                        """)
                .params(
                        workspace.id().value(),
                        account.value(),
                        role.name(),
                        workspace.account().value())
                .update();
        audit.record(workspace, new TeamRoleGiven(account.value(), name, role));
    }

    /// Takes the role of somebody; their role in the organisation stays.
    ///
    /// @return what they were
    @Transactional
    public Role take(Workspace workspace, AccountId account) {
        workspace.require(Right.SHARE);
        var mate =
                mate(workspace, account)
                        .filter(one -> may(workspace, one))
                        .orElseThrow(NotFound::new);
        db.sql("delete from initiative.team where initiative = ? and account = ?")
                .params(workspace.id().value(), account.value())
                .update();
        audit.record(workspace, new TeamRoleTaken(account.value(), mate.name(), mate.here()));
        return mate.here();
    }

    /// Whoever accepted an invitation into an initiative gets the role that was promised, in the
    /// same transaction. Who runs the initiative goes on doing so.
    @EventListener
    void on(InvitationAccepted accepted) {
        var role = accepted.initiativeRole();
        if (role == null) {
            return;
        }
        db.sql(
                        """
                        insert into initiative.team (initiative, account, role)
                        select id, :account, :role from initiative.initiative where id = :initiative
                        on conflict (initiative, account) do update set role = excluded.role
                        where initiative.team.role not in (:running)
                        """)
                .param("account", accepted.account())
                .param("role", role.name())
                .param("initiative", accepted.initiative())
                .param("running", RUNNING)
                .update();
    }

    private String member(Workspace workspace, AccountId account) {
        return organisations.members(workspace).stream()
                .filter(member -> member.account() == account.value())
                .map(Organisations.Member::name)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
