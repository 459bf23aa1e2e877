package dev.landward.administration;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Sessions;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where members are signed in, and how an administrator signs them out, such as after a telephone
/// was lost. The member is told.
@Service
class MemberSessions {

    private final Organisations organisations;
    private final Sessions sessions;
    private final Audit audit;

    MemberSessions(Organisations organisations, Sessions sessions, Audit audit) {
        this.organisations = organisations;
        this.sessions = sessions;
        this.audit = audit;
    }

    Viewer member(Membership by, AccountId account) {
        by.require(Right.ADMINISTER);
        return organisations.members(by).stream()
                .filter(member -> member.account() == account.value())
                .map(member -> new Viewer(account, member.email(), member.name()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Sessions.Open> of(Membership by, AccountId account) {
        return sessions.of(member(by, account).id());
    }

    @Transactional
    public void end(Membership by, AccountId account, long id) {
        var member = member(by, account);
        sessions.endFor(member, id);
        audit.record(by, new MemberSignedOut(account.value(), member.displayName()));
    }

    @Transactional
    public void endAll(Membership by, AccountId account) {
        var member = member(by, account);
        sessions.of(account).forEach(open -> sessions.endFor(member, open.id()));
        audit.record(by, new MemberSignedOut(account.value(), member.displayName()));
    }
}
