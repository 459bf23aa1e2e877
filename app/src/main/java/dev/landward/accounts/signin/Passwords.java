package dev.landward.accounts.signin;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.Once;
import dev.landward.web.Secrets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Signing in with a password, and changing it.
@Service
class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final HashPool pool;
    private final Throttle throttle;
    private final Limits limits;
    private final SignInEvents events;
    private final Sessions sessions;
    private final Proofs proofs;
    private final Once once;
    private final TransactionOperations transactions;
    private volatile @Nullable String nobodys;

    Passwords(
            Accounts accounts,
            PasswordEncoder encoder,
            HashPool pool,
            Throttle throttle,
            Limits limits,
            SignInEvents events,
            Sessions sessions,
            Proofs proofs,
            Once once,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.pool = pool;
        this.throttle = throttle;
        this.limits = limits;
        this.events = events;
        this.sessions = sessions;
        this.proofs = proofs;
        this.once = once;
        this.transactions = transactions;
    }

    /// Tries a password. An address that nobody has costs the same as a wrong password.
    Outcome check(String email, String password, Client client) {
        if (pool.full()) {
            return new Outcome.Busy();
        }
        var counted = limits.ofTries(email, client);
        var left = throttle.left(counted);
        if (left.isPositive()) {
            return new Outcome.Wait(left);
        }
        var tried = pool.run(() -> tried(counted, email, password));
        if (tried.isEmpty()) {
            return new Outcome.Busy();
        }
        var owner = tried.get().owner();
        if (!tried.get().right() || owner.isEmpty()) {
            owner.ifPresent(one -> tell(one, client, counted));
            return new Outcome.Wrong();
        }
        throttle.give(counted);
        return new Outcome.In(owner.get());
    }

    /// What came of a try.
    private record Tried(Optional<Viewer> owner, boolean right) {}

    /// A try is counted when its turn comes: who is turned away at the queue has not tried. What it
    /// is held against is read then, too: meanwhile the owner may have chosen another password.
    private Tried tried(List<Throttle.Limit> counted, String email, String password) {
        throttle.take(counted);
        var known = accounts.known(email);
        var hash = known.map(Accounts.Known::passwordHash).orElseGet(this::nobodys);
        var owner = known.map(Accounts.Known::viewer);
        var right = encoder.matches(password, hash);
        if (right && owner.isPresent() && encoder.upgradeEncoding(hash)) {
            accounts.renewPasswordHash(owner.get().id(), hash, encoder.encode(password));
        }
        return new Tried(owner, right);
    }

    /// The first hash after a start costs many times what later ones do: nobody waits for it.
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.startVirtualThread(() -> pool.run(() -> encoder.matches("", nobodys())));
    }

    private String nobodys() {
        var hash = nobodys;
        if (hash == null) {
            hash = encoder.encode(Secrets.token());
            nobodys = hash;
        }
        return hash;
    }

    /// Somebody who failed so often that they have to wait is told to the owner, once an hour.
    private void tell(Viewer owner, Client client, List<Throttle.Limit> counted) {
        if (throttle.left(counted).isPositive()
                && !events.lately(owner.id(), SignInEvents.What.FAILED)) {
            transactions.executeWithoutResult(
                    _ -> events.record(owner, client, SignInEvents.What.FAILED));
        }
    }

    /// Says whether somebody has a password.
    boolean has(Viewer viewer) {
        return accounts.known(viewer.id()).map(Accounts.Known::passwordHash).isPresent();
    }

    /// Changes a password, or sets the first one; all other sessions end.
    void change(Viewer viewer, Client client, String hash, String session) {
        transactions.executeWithoutResult(_ -> changed(viewer, client, hash, session));
    }

    /// Changes a password and leaves no other way in but a code by mail.
    void changeAlone(Viewer viewer, Client client, String hash, String session) {
        transactions.executeWithoutResult(_ -> {
            changed(viewer, client, hash, session);
            proofs.dropWays(viewer.id());
            events.record(viewer, client, SignInEvents.What.WAYS_REMOVED);
        });
    }

    private void changed(Viewer viewer, Client client, String hash, String session) {
        once.claim();
        accounts.setPasswordHash(viewer.id(), hash);
        sessions.cut(viewer.id(), session);
        events.record(viewer, client, SignInEvents.What.PASSWORD_CHANGED);
    }

    /// Hashes a password, unless too many people sign in at this moment.
    Optional<String> hash(String password) {
        return pool.run(() -> encoder.encode(password));
    }
}
