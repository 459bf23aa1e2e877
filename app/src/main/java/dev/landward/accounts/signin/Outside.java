package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Once;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who people are at other sign-in services. An account is known by the service's number of its
/// person; the first time, by a mail which the service has verified.
@Service
class Outside {

    private final JdbcClient db;
    private final Accounts accounts;
    private final ObjectProvider<Welcome> welcomes;
    private final SignInEvents events;
    private final Proofs proofs;
    private final Once once;

    Outside(
            JdbcClient db,
            Accounts accounts,
            ObjectProvider<Welcome> welcomes,
            SignInEvents events,
            Proofs proofs,
            Once once) {
        this.db = db;
        this.accounts = accounts;
        this.welcomes = welcomes;
        this.events = events;
        this.proofs = proofs;
        this.once = once;
    }

    /// A service that lets somebody in.
    record Link(String issuer, String subject, String service) {}

    /// What a service says of somebody.
    ///
    /// @param issuer the service
    /// @param subject its number for the person
    /// @param email their mail, if the service has checked it, or `null`
    /// @param name what they are called there
    record Vouched(String issuer, String subject, @Nullable String email, String name) {

        static Vouched by(OidcUser user) {
            var verified = Boolean.TRUE.equals(user.getEmailVerified());
            var email = verified ? user.getEmail() : null;
            return new Vouched(
                    String.valueOf(user.getIssuer()),
                    Objects.requireNonNull(user.getSubject()),
                    email,
                    Objects.requireNonNullElse(user.getFullName(), String.valueOf(email)));
        }
    }

    /// Finds the account of somebody whom a service vouches for.
    ///
    /// @return who it is, or nothing where nobody knows or invited them
    @Transactional
    Optional<Viewer> enter(Vouched vouched, String service, Client client) {
        var known = linked(vouched);
        var email = vouched.email();
        if (known.isPresent() || email == null) {
            return known;
        }
        var viewer = accounts.find(email).or(() -> invited(email, vouched.name()));
        viewer.ifPresent(one -> {
            proofs.atTheDoor(one, client, email);
            link(one.id(), vouched, service);
            events.record(one, client, SignInEvents.What.OUTSIDE_LINKED);
        });
        return viewer;
    }

    private Optional<Viewer> linked(Vouched vouched) {
        return db.sql("select account from accounts.outside where issuer = ? and subject = ?")
                .params(vouched.issuer(), vouched.subject())
                .query((row, _) -> new AccountId(row.getLong(1)))
                .optional()
                .flatMap(accounts::known)
                .map(Accounts.Known::viewer);
    }

    private Optional<Viewer> invited(String email, String name) {
        return welcomes.stream()
                .map(welcome -> welcome.admit(email, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void link(AccountId account, Vouched vouched, String service) {
        db.sql(
                        """
                        insert into accounts.outside (issuer, subject, account, service)
                        values (?, ?, ?, ?)
                        """)
                .params(vouched.issuer(), vouched.subject(), account.value(), service)
                .update();
    }

    List<Link> of(Viewer viewer) {
        return db.sql(
                        """
                        select issuer, subject, service from accounts.outside
                        where account = ? order by since
                        """)
                .param(viewer.id().value())
                .query((row, _) ->
                        new Link(
                                row.getString("issuer"),
                                row.getString("subject"),
                                row.getString("service")))
                .list();
    }

    @Transactional
    void unlink(Viewer viewer, Client client, String issuer, String subject) {
        once.claim();
        var gone =
                db.sql(
                                """
                                delete from accounts.outside
                                where issuer = ? and subject = ? and account = ?
                                """)
                        .params(issuer, subject, viewer.id().value())
                        .update();
        if (gone == 0) {
            throw new NotFound();
        }
        events.record(viewer, client, SignInEvents.What.OUTSIDE_UNLINKED);
    }
}
