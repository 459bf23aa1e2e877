package dev.landward.accounts.signin;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people change of their own account.
@Service
class Own {

    private final Accounts accounts;
    private final Proofs proofs;
    private final SignInEvents events;
    private final Sessions sessions;
    private final Once once;

    Own(Accounts accounts, Proofs proofs, SignInEvents events, Sessions sessions, Once once) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.events = events;
        this.sessions = sessions;
        this.once = once;
    }

    @Transactional
    void rename(Viewer viewer, Client client, String name) {
        once.claim();
        accounts.rename(viewer.id(), name);
        events.record(viewer, client, SignInEvents.What.NAME_CHANGED);
        sessions.refresh(new Viewer(viewer.id(), viewer.email(), name.strip()));
    }

    /// Notes that the present address is theirs.
    @Transactional
    void prove(Viewer viewer, Client client) {
        once.claim();
        proofs.inside(viewer, client, viewer.email());
    }

    /// The letter about it goes to the address that was theirs so far.
    @Transactional
    void readdress(Viewer viewer, Client client, String email) {
        once.claim();
        accounts.readdress(viewer.id(), email);
        events.record(viewer, client, SignInEvents.What.EMAIL_CHANGED);
        sessions.refresh(new Viewer(viewer.id(), email, viewer.displayName()));
    }
}
