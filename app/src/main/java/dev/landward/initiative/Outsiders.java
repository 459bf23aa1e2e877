package dev.landward.initiative;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who see of an initiative only what is shared with them: partners, and guests by a link.
@Service
public class Outsiders {

    /// Nobody's account: a guest reads only, and whatever would be written in this name is refused
    /// by the database.
    private static final AccountId NOBODY = new AccountId(0);

    private static final String PARTNERS =
            """
            select a.id, a.name, coalesce(t.scope, '') as scope, coalesce(t.conflict, '') as conflict
            from initiative.initiative i
            join accounts.member m on m.organisation = i.organisation
            join accounts.account a on a.id = m.account
            left join initiative.team t on t.initiative = i.id and t.account = a.id
            where i.id = :initiative and (m.role = 'PARTNER' or t.role = 'PARTNER')
            """;

    private final JdbcClient db;
    private final Audit audit;

    Outsiders(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// A partner of an initiative.
    ///
    /// @param account whose
    /// @param name what pages call them
    /// @param scope what they help with, in the lead's words
    /// @param conflict what they declared about conflicts of interest
    public record Partner(long account, String name, String scope, String conflict) {}

    /// Finds the place of somebody who is shown a page that is shared: it has no right but to see
    /// that, whoever they are.
    ///
    /// @param guest somebody who was let in, to one initiative
    /// @return the place
    /// @throws NotFound where the initiative is gone
    public Workspace visit(Actor guest) {
        return db.sql(
                        """
                        select i.id, i.name, i.sector, o.sample
                        from initiative.initiative i
                        join accounts.organisation o on o.id = i.organisation
                        where i.id = ? and o.id = ?
                        """)
                .param(1, guest.initiativeNumber(), Types.BIGINT)
                .param(2, guest.organisation().value())
                .query((row, _) ->
                        new Workspace(
                                new InitiativeId(row.getLong("id")),
                                guest.organisation(),
                                row.getString("name"),
                                Sector.valueOf(row.getString("sector")),
                                row.getBoolean("sample"),
                                NOBODY,
                                Set.of(Role.SHARE_GUEST),
                                null))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Finds what the viewer is as a partner.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return their scope and what they declared, empty where they are none
    public Optional<Partner> partner(Workspace workspace) {
        return db.sql(PARTNERS + " and a.id = :account")
                .param("initiative", workspace.id().value())
                .param("account", workspace.account().value())
                .query(Outsiders::partner)
                .optional();
    }

    /// Lists the partners.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, by name
    public List<Partner> partners(Workspace workspace) {
        return db.sql(PARTNERS + " order by lower(a.name), a.id")
                .param("initiative", workspace.id().value())
                .query(Outsiders::partner)
                .list();
    }

    /// Keeps what a partner declares about conflicts of interest.
    ///
    /// @param workspace the partner's place in the initiative
    /// @param conflict in their words, empty for none; at most 2000 characters
    /// @throws NotFound where the viewer is no partner
    @Transactional
    public void declare(Workspace workspace, String conflict) {
        workspace.require(Right.SEE_SHARED);
        var self = partner(workspace).orElseThrow(NotFound::new);
        keep(workspace, self.account(), "conflict", conflict);
        audit.record(workspace, new ConflictDeclared(self.account(), !conflict.isEmpty()));
    }

    /// Keeps what a partner helps with.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param account whose
    /// @param scope in words; at most 2000 characters
    /// @throws NotFound where the account is no partner's
    @Transactional
    public void scope(Workspace workspace, long account, String scope) {
        workspace.require(Right.SHARE);
        if (partners(workspace).stream().noneMatch(one -> one.account() == account)) {
            throw new NotFound();
        }
        keep(workspace, account, "scope", scope);
        audit.record(workspace, new ScopeWritten(account));
    }

    private void keep(Workspace workspace, long account, String column, String words) {
        db.sql(
                        """
                        insert into initiative.team (initiative, account, role, %1$s)
                        values (:initiative, :account, 'PARTNER', :words)
                        on conflict (initiative, account) do update set %1$s = excluded.%1$s
                        """
                                .formatted(column))
                .param("initiative", workspace.id().value())
                .param("account", account)
                .param("words", words)
                .update();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                row.getLong("id"),
                row.getString("name"),
                row.getString("scope"),
                row.getString("conflict"));
    }
}
