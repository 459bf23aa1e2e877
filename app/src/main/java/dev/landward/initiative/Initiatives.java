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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            select i.id, i.organisation, i.name, i.sector, o.sample, m.account, m.role, t.role as here%s
            from initiative.initiative i
            join accounts.organisation o on o.id = i.organisation
            join accounts.member m on m.organisation = i.organisation
            left join initiative.team t on t.initiative = i.id and t.account = m.account
            where m.account = :viewer
            """;
    private static final String ONE = WORKSPACE.formatted("") + " and i.id = :id";
    private static final String ALL = WORKSPACE.formatted("") + " order by o.sample, i.id desc";
    private static final String TO_READ =
            WORKSPACE.formatted(
                            ", pg_current_snapshot()::text as snapshot, %s as grew"
                                    .formatted(Memory.GREW))
                    + " and i.id = :id";

    private final JdbcClient db;
    private final Audit audit;
    private final Memory memory;

    Initiatives(JdbcClient db, Audit audit, Memory memory) {
        this.db = db;
        this.audit = audit;
        this.memory = memory;
    }

    /// What an initiative is started with.
    ///
    /// @param name its name, 1 to 200 characters
    /// @param kind what it sets out to do
    /// @param sector the kind of organisation
    /// @param purpose why, in a sentence or two; at most 2000 characters
    /// @param sponsor who stands up for it before others, at most 200 characters; empty where
    ///   nobody was named
    /// @param legacy the system it replaces, or `null` where there is none
    /// @param beginning what its playbook is made from
    public record Start(
            String name,
            Kind kind,
            Sector sector,
            String purpose,
            String sponsor,
            @Nullable LegacySystem legacy,
            Beginning beginning) {

        /// Starts with the method's whole playbook, and nobody named as its sponsor.
        ///
        /// @param name its name, 1 to 200 characters
        /// @param kind what it sets out to do
        /// @param sector the kind of organisation
        /// @param purpose why, in a sentence or two; at most 2000 characters
        /// @param legacy the system it replaces, or `null` where there is none
        public Start(
                String name,
                Kind kind,
                Sector sector,
                String purpose,
                @Nullable LegacySystem legacy) {
            this(name, kind, sector, purpose, "", legacy, Beginning.WHOLE);
        }
    }

    /// Starts an initiative, with its phases, its playbook and the stages of its plan.
    ///
    /// @param membership the viewer's place in the organisation
    /// @param start what it is started with
    /// @return its number
    /// @throws NotFound where the playbook to copy belongs to another organisation
    @Transactional
    public InitiativeId start(Membership membership, Start start) {
        membership.require(Right.RUN_INITIATIVE);
        var id =
                db.sql(
                                """
                                insert into initiative.initiative
                                  (organisation, name, kind, sector, purpose, sponsor, started_by)
                                values (?, ?, ?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                membership.organisation().value(),
                                start.name().strip(),
                                start.kind().name(),
                                start.sector().name(),
                                start.purpose().strip(),
                                start.sponsor().strip(),
                                membership.account().value())
                        .query(Long.class)
                        .single();
        if (start.legacy() != null) {
            keep(id, start.legacy());
        }
        audit.record(membership, started(membership, id, start));
        return new InitiativeId(id);
    }

    private InitiativeStarted started(Membership membership, long id, Start start) {
        var name = start.name().strip();
        return switch (start.beginning()) {
            case Beginning.Pack(String key) ->
                    new InitiativeStarted(id, name, start.kind(), key, 0);
            case Beginning.Copy(InitiativeId from) -> {
                var same =
                        db.sql(
                                        "select exists (select from initiative.initiative where id = ? and organisation = ?)")
                                .params(from.value(), membership.organisation().value())
                                .query(Boolean.class)
                                .single();
                if (!same) {
                    throw new NotFound();
                }
                yield new InitiativeStarted(id, name, start.kind(), "", from.value());
            }
        };
    }

    /// Reads the facts of an initiative.
    ///
    /// @param workspace the viewer's place in it
    /// @return its facts, with the system it replaces
    @Recalled
    public Profile profile(Workspace workspace) {
        return db.sql(
                        """
                        select i.name, i.kind, i.sector, i.purpose, i.begins_on, i.decides_on,
                          i.lives_on, i.sponsor, l.name as system, l.owner, l.contract_end, l.yearly_cost,
                          l.currency
                        from initiative.initiative i
                        left join initiative.legacy_system l on l.initiative = i.id
                        where i.id = ?
                        """)
                .param(workspace.id().value())
                .query(Initiatives::profile)
                .single();
    }

    /// Changes the facts of an initiative; what they were stays in the trail.
    ///
    /// @param workspace the viewer's place in it
    /// @param profile what they are from now on; without a system, the one that was named goes
    @Transactional
    public void revise(Workspace workspace, Profile profile) {
        workspace.require(Right.RUN_INITIATIVE);
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
        var before = profile(workspace);
        db.sql(
                        """
                        update initiative.initiative set name = :name, kind = :kind,
                          sector = :sector, purpose = :purpose, begins_on = :begins,
                          decides_on = :decides, lives_on = :lives, sponsor = :sponsor
                        where id = :id
                        """)
                .param("id", workspace.id().value())
                .param("name", profile.name())
                .param("kind", profile.kind().name())
                .param("sector", profile.sector().name())
                .param("purpose", profile.purpose())
                .param("begins", profile.begins())
                .param("decides", profile.decides(), Types.DATE)
                .param("lives", profile.lives(), Types.DATE)
                .param("sponsor", profile.sponsor())
                .update();
        if (profile.legacy() == null) {
            db.sql("delete from initiative.legacy_system where initiative = ?")
                    .param(workspace.id().value())
                    .update();
        } else {
            keep(workspace.id().value(), profile.legacy());
        }
        audit.record(
                workspace,
                new InitiativeRevised(
                        workspace.id().value(),
                        profile.name(),
                        before.differing(profile),
                        profile.differing(before)));
    }

    /// Finds the viewer's place in an initiative.
    ///
    /// @param id the initiative
    /// @param viewer who asks
    /// @return the place
    /// @throws NotFound where it is not the viewer's to see, or there is none
    public Workspace enter(InitiativeId id, Viewer viewer) {
        return db.sql(ONE)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query((row, _) -> workspace(row, null))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Finds the viewer's place in an initiative for a page that is read and changes nothing: what
    /// is {@link Recalled} was read before, where nothing happened since.
    Workspace look(InitiativeId id, Viewer viewer) {
        var known = memory.known(id);
        return db.sql(TO_READ)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .param("known", known)
                .query((row, _) ->
                        workspace(
                                row,
                                memory.recall(
                                        id,
                                        row.getString("snapshot"),
                                        known,
                                        row.getBoolean("grew"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Lists the initiatives that the viewer may open.
    ///
    /// @param viewer who asks
    /// @return a place in each, the latest first, samples last
    public List<Workspace> of(Viewer viewer) {
        return places(viewer).filter(place -> place.may(Right.SEE_INITIATIVE)).toList();
    }

    /// Lists the initiatives of which the viewer sees only what is shared with them.
    ///
    /// @param viewer who asks
    /// @return a place in each, the latest first, samples last
    public List<Workspace> ofPartner(Viewer viewer) {
        return places(viewer)
                .filter(place -> !place.may(Right.SEE_INITIATIVE) && place.may(Right.SEE_SHARED))
                .toList();
    }

    private Stream<Workspace> places(Viewer viewer) {
        return db
                .sql(ALL)
                .param("viewer", viewer.id().value())
                .query((row, _) -> workspace(row, null))
                .list()
                .stream();
    }

    /// Finds the system that an initiative replaces.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the system, if one was named
    @Recalled
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

    /// Says whether an organisation is the demonstration.
    boolean sample(Membership membership) {
        return db.sql("select sample from accounts.organisation where id = ?")
                .param(membership.organisation().value())
                .query(Boolean.class)
                .single();
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

    private static Profile profile(ResultSet row, int number) throws SQLException {
        return new Profile(
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                Sector.valueOf(row.getString("sector")),
                row.getString("purpose"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("decides_on", LocalDate.class),
                row.getObject("lives_on", LocalDate.class),
                row.getString("system") == null
                        ? null
                        : new LegacySystem(
                                row.getString("system"),
                                row.getString("owner"),
                                row.getObject("contract_end", LocalDate.class),
                                row.getBigDecimal("yearly_cost"),
                                row.getString("currency")),
                row.getString("sponsor"));
    }

    private static Workspace workspace(ResultSet row, Memory.@Nullable Reading reading)
            throws SQLException {
        return new Workspace(
                new InitiativeId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation")),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getBoolean("sample"),
                new AccountId(row.getLong("account")),
                roles(row),
                reading);
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var everywhere = Role.valueOf(row.getString("role"));
        var here = row.getString("here");
        return here == null ? Set.of(everywhere) : EnumSet.of(everywhere, Role.valueOf(here));
    }
}
