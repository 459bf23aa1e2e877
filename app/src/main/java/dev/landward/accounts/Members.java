package dev.landward.accounts;

import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives members other roles and lets them go; an organisation always keeps an administrator.
@Service
public class Members {

    private final JdbcClient db;
    private final Audit audit;
    private final Organisations organisations;

    Members(JdbcClient db, Audit audit, Organisations organisations) {
        this.db = db;
        this.audit = audit;
        this.organisations = organisations;
    }

    /// What came of a change.
    public enum Outcome {
        /// It was made.
        DONE,
        /// It was not made: nobody would be left who administers the organisation.
        LAST_ADMINISTRATOR
    }

    /// Gives a member another role in the organisation.
    ///
    /// @param by an administrator's place in it
    /// @param account whose
    /// @param role one of {@link Role#ofOrganisation}
    /// @return what came of it
    /// @throws NotFound where there is no such member, or no member can have the role
    @Transactional
    public Outcome change(Membership by, AccountId account, Role role) {
        by.require(Right.ADMINISTER);
        if (!Role.ofOrganisation().contains(role)) {
            throw new NotFound();
        }
        var member = locked(by, account).orElseThrow(NotFound::new);
        if (role != Role.ADMIN && lastAdministrator(by, member)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        db.sql("update accounts.member set role = ? where organisation = ? and account = ?")
                .params(role.name(), by.organisation().value(), account.value())
                .update();
        audit.record(
                by, new MemberRoleChanged(account.value(), member.name(), member.role(), role));
        return Outcome.DONE;
    }

    /// Lets a member go: they find nothing of the organisation from now on, what they did stays.
    ///
    /// @param by an administrator's place in it
    /// @param account whose
    /// @return what came of it
    /// @throws NotFound where there is no such member
    @Transactional
    public Outcome remove(Membership by, AccountId account) {
        by.require(Right.ADMINISTER);
        var member = locked(by, account).orElseThrow(NotFound::new);
        if (lastAdministrator(by, member)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        db.sql("delete from accounts.member where organisation = ? and account = ?")
                .params(by.organisation().value(), account.value())
                .update();
        audit.record(by, new MemberRemoved(account.value(), member.name(), member.role()));
        return Outcome.DONE;
    }

    /// Takes a removal back.
    ///
    /// @param by an administrator's place in the organisation
    /// @param account whose
    /// @throws NotFound where the person was no member before, or is one
    @Transactional
    public void restore(Membership by, AccountId account) {
        by.require(Right.ADMINISTER);
        if (locked(by, account).isPresent()) {
            throw new NotFound();
        }
        var role =
                db.sql(
                                """
                                select details->>'role' from accounts.audit_entry
                                where organisation = ? and what = 'MemberRemoved'
                                  and subject = 'account/' || ?
                                order by id desc limit 1
                                """)
                        .params(by.organisation().value(), account.value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        organisations.join(by, account, Role.valueOf(role));
    }

    /// Renames the organisation.
    ///
    /// @param by an administrator's place in it
    /// @param name 1 to 200 characters
    @Transactional
    public void rename(Membership by, String name) {
        by.require(Right.ADMINISTER);
        db.sql("update accounts.organisation set name = ? where id = ?")
                .params(name.strip(), by.organisation().value())
                .update();
        audit.record(
                by, new OrganisationRenamed(by.organisation().value(), by.name(), name.strip()));
    }

    private Optional<Organisations.Member> locked(Membership by, AccountId account) {
        db.sql("select id from accounts.organisation where id = ? for update")
                .param(by.organisation().value())
                .query(Long.class)
                .single();
        return organisations.members(by).stream()
                .filter(member -> member.account() == account.value())
                .findFirst();
    }

    private boolean lastAdministrator(Membership by, Organisations.Member member) {
        return member.role() == Role.ADMIN
                && organisations.members(by).stream()
                        .noneMatch(other ->
                                other.role() == Role.ADMIN && other.account() != member.account());
    }
}
