package dev.landward.initiative;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts initiatives and finds them through their viewers.
@Service
public class Initiatives {

    private static final String WORKSPACE =
            """
            select i.id, i.organisation, i.name, i.sector, o.sample, m.account, m.role
            from initiative.initiative i
            join accounts.organisation o on o.id = i.organisation
            join accounts.member m on m.organisation = i.organisation
            where m.account = :viewer
            """;

    private final JdbcClient db;
    private final Audit audit;

    Initiatives(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// What an initiative is started with.
    ///
    /// @param name its name, 1 to 200 characters
    /// @param kind what it sets out to do
    /// @param sector the kind of organisation
    /// @param purpose why, in a sentence or two; at most 2000 characters
    /// @param legacy the system it replaces, or `null` where there is none
    public record Start(
            String name, Kind kind, Sector sector, String purpose, @Nullable LegacySystem legacy) {}

    /// Starts an initiative.
    ///
    /// @param membership the viewer's place in the organisation
    /// @param start what it is started with
    /// @return its number
    @Transactional
    public InitiativeId start(Membership membership, Start start) {
        membership.require(Right.RUN_INITIATIVE);
        var id =
                db.sql(
                                """
                                insert into initiative.initiative
                                  (organisation, name, kind, sector, purpose, started_by)
                                values (?, ?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                membership.organisation().value(),
                                start.name().strip(),
                                start.kind().name(),
                                start.sector().name(),
                                start.purpose().strip(),
                                membership.account().value())
                        .query(Long.class)
                        .single();
        if (start.legacy() != null) {
            keep(id, start.legacy());
        }
        audit.record(membership, new InitiativeStarted(id, start.name().strip(), start.kind()));
        return new InitiativeId(id);
    }

    /// Finds the viewer's place in an initiative.
    ///
    /// @param id the initiative
    /// @param viewer who asks
    /// @return the place
    /// @throws NotFound where it is not the viewer's to see, or there is none
    public Workspace enter(InitiativeId id, Viewer viewer) {
        return db.sql(WORKSPACE + " and i.id = :id")
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query(Initiatives::workspace)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Lists the initiatives that the viewer may open.
    ///
    /// @param viewer who asks
    /// @return a place in each, the latest first, samples last
    public List<Workspace> of(Viewer viewer) {
        return db
                .sql(WORKSPACE + " order by o.sample, i.id desc")
                .param("viewer", viewer.id().value())
                .query(Initiatives::workspace)
                .list()
                .stream()
                .filter(workspace -> workspace.may(Right.SEE_INITIATIVE))
                .toList();
    }

    /// Finds the system that an initiative replaces.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the system, if one was named
    public Optional<LegacySystem> legacy(Workspace workspace) {
        return db.sql(
                        """
                        select name, owner, contract_end, yearly_cost, currency
                        from initiative.legacy_system where initiative = ?
                        """)
                .param(workspace.id().value())
                .query(DataClassRowMapper.newInstance(LegacySystem.class))
                .optional();
    }

    private void keep(long initiative, LegacySystem legacy) {
        db.sql(
                        """
                        insert into initiative.legacy_system
                          (initiative, name, owner, contract_end, yearly_cost, currency)
                        values (:initiative, :name, :owner, :end, :cost, :currency)
                        on conflict (initiative) do update set name = excluded.name,
                          owner = excluded.owner, contract_end = excluded.contract_end,
                          yearly_cost = excluded.yearly_cost, currency = excluded.currency
                        """)
                .param("initiative", initiative)
                .param("name", legacy.name().strip())
                .param("owner", legacy.owner().strip())
                .param("end", legacy.contractEnd(), Types.DATE)
                .param("cost", legacy.yearlyCost(), Types.NUMERIC)
                .param("currency", legacy.currency())
                .update();
    }

    private static Workspace workspace(ResultSet row, int number) throws SQLException {
        return new Workspace(
                new InitiativeId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation")),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getBoolean("sample"),
                new AccountId(row.getLong("account")),
                Role.valueOf(row.getString("role")));
    }
}
