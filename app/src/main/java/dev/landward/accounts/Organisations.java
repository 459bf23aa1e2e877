package dev.landward.accounts;

import dev.landward.mail.Outbox;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Organisations and their members; nobody else finds anything of theirs.
@Service
public class Organisations {

    private static final String MEMBERSHIP =
            """
            select o.id, o.name, o.sample, m.account, m.role, %s as seen
            from accounts.member m join accounts.organisation o on o.id = m.organisation
            where m.account = :viewer
            """;
    private static final String TO_READ = MEMBERSHIP.formatted("pg_current_snapshot()::text");
    private static final String TO_WRITE = MEMBERSHIP.formatted("''");

    private final JdbcClient db;
    private final Audit audit;
    private final Outbox outbox;

    Organisations(JdbcClient db, Audit audit, Outbox outbox) {
        this.db = db;
        this.audit = audit;
        this.outbox = outbox;
    }

    /// A member as the organisation's administrators see them.
    ///
    /// @param account whose
    /// @param name what pages call the person
    /// @param email what the person signs in with
    /// @param role what the person is there
    public record Member(long account, String name, String email, Role role) {}

    /// Sets an organisation up.
    ///
    /// @param name its name, 1 to 200 characters
    /// @param sample whether it is part of the demonstration and may be removed in one click
    /// @param first its first administrator
    /// @return the first administrator's place in it
    @Transactional
    public Membership found(String name, boolean sample, AccountId first) {
        var id =
                db.sql(
                                "insert into accounts.organisation (name, sample) values (?, ?) returning id")
                        .params(name, sample)
                        .query(Long.class)
                        .single();
        var membership =
                new Membership(new OrganisationId(id), name, sample, first, Role.ADMIN, "");
        enrol(membership, first, Role.ADMIN);
        audit.record(membership, new OrganisationFounded(id, name));
        return membership;
    }

    /// Makes somebody a member, or gives a member another role.
    ///
    /// @param by an administrator
    /// @param account who joins
    /// @param role what they will be
    @Transactional
    public void join(Membership by, AccountId account, Role role) {
        by.require(Right.ADMINISTER);
        enrol(by, account, role);
        audit.record(by, new MemberJoined(account.value(), name(account), role));
    }

    /// Lets somebody in who accepts an invitation; a member stays what they are.
    ///
    /// @param organisation where to
    /// @param account who joins
    /// @param role what they will be
    /// @return the person's place in it
    @Transactional
    public Membership admit(OrganisationId organisation, AccountId account, Role role) {
        var added =
                db.sql(
                                """
                                insert into accounts.member (organisation, account, role)
                                values (?, ?, ?) on conflict do nothing
                                """)
                        .params(organisation.value(), account.value(), role.name())
                        .update();
        var place =
                db.sql(TO_WRITE + " and o.id = :id")
                        .param("viewer", account.value())
                        .param("id", organisation.value())
                        .query(Organisations::membership)
                        .single();
        if (added == 1) {
            audit.record(place, new MemberJoined(account.value(), name(account), role));
        }
        return place;
    }

    /// Invents a member of a sample. Nobody can sign in with the account, and it goes with the
    /// sample.
    ///
    /// @param by an administrator of the sample
    /// @param name what pages call the person
    /// @param email an address that nobody has
    /// @param role what they will be
    /// @return who was invented
    /// @throws NotFound where the organisation is no sample
    @Transactional
    public Viewer invent(Membership by, String name, String email, Role role) {
        by.require(Right.ADMINISTER);
        var account =
                db.sql(
                                """
                                insert into accounts.account (email, name, sample_of)
                                select ?, ?, id from accounts.organisation where id = ? and sample
                                returning id
                                """)
                        .params(email, name, by.organisation().value())
                        .query((row, _) -> new AccountId(row.getLong(1)))
                        .optional()
                        .orElseThrow(NotFound::new);
        enrol(by, account, role);
        audit.record(by, new MemberJoined(account.value(), name, role));
        return new Viewer(account, email, name);
    }

    /// Says whether there is a sample, or there was one that somebody removed.
    ///
    /// @return whether one was ever set up
    public boolean sampleKnown() {
        return db.sql(
                        """
                        select exists (select from accounts.organisation where sample)
                          or exists (
                            select from accounts.audit_entry where what = 'SampleRemoved')
                        """)
                .query(Boolean.class)
                .single();
    }

    /// Finds the viewer's place in an organisation.
    ///
    /// @param id the organisation
    /// @param viewer who asks
    /// @return the place
    /// @throws NotFound where the viewer is no member, or there is no such organisation
    public Membership enter(OrganisationId id, Viewer viewer) {
        return enter(TO_WRITE, id, viewer);
    }

    /// Finds the viewer's place in an organisation for a page that is read and changes nothing.
    Membership look(OrganisationId id, Viewer viewer) {
        return enter(TO_READ, id, viewer);
    }

    private Membership enter(String sql, OrganisationId id, Viewer viewer) {
        return db.sql(sql + " and o.id = :id")
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query(Organisations::membership)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Lists the organisations that the viewer belongs to.
    ///
    /// @param viewer who asks
    /// @return a place in each, by name
    public List<Membership> of(Viewer viewer) {
        return db.sql(TO_WRITE + " order by o.sample, lower(o.name), o.id")
                .param("viewer", viewer.id().value())
                .query(Organisations::membership)
                .list();
    }

    /// Lists the members of an organisation.
    ///
    /// @param membership the viewer's place in it
    /// @return all of them, by name
    public List<Member> members(Actor membership) {
        return db.sql(
                        """
                        select a.id as account, a.name, a.email, m.role
                        from accounts.member m join accounts.account a on a.id = m.account
                        where m.organisation = ? order by lower(a.name), a.id
                        """)
                .param(membership.organisation().value())
                .query((row, _) ->
                        new Member(
                                row.getLong("account"),
                                row.getString("name"),
                                row.getString("email"),
                                Role.valueOf(row.getString("role"))))
                .list();
    }

    /// Removes a sample with everything in it; an organisation of real people stays.
    ///
    /// @param membership an administrator's place in it
    /// @throws NotFound where it is no sample
    @Transactional
    public void removeSample(Membership membership) {
        membership.require(Right.ADMINISTER);
        var removed =
                db.sql("delete from accounts.organisation where id = ? and sample")
                        .param(membership.organisation().value())
                        .update();
        if (removed == 0) {
            throw new NotFound();
        }
        outbox.forget(membership.organisation().value());
        audit.record(
                membership,
                new SampleRemoved(membership.organisation().value(), membership.name()));
    }

    private void enrol(Membership by, AccountId account, Role role) {
        db.sql(
                        """
                        insert into accounts.member (organisation, account, role) values (?, ?, ?)
                        on conflict (organisation, account) do update set role = excluded.role
                        """)
                .params(by.organisation().value(), account.value(), role.name())
                .update();
    }

    private String name(AccountId account) {
        return db.sql("select name from accounts.account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new OrganisationId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("sample"),
                new AccountId(row.getLong("account")),
                Role.valueOf(row.getString("role")),
                row.getString("seen"));
    }
}
