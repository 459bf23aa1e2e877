package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Once;
import dev.landward.web.Secrets;
import dev.landward.web.Site;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys: what a phone, a computer or a key on a string signs after its owner unlocked it.
///
/// What is to be signed is drawn here and kept in the database until it comes back, once; so any
/// node may answer, and a stranger needs no session.
@Service
class Passkeys {

    private static final int CHALLENGE_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final PasskeyRows rows;
    private final Accounts accounts;
    private final SignInEvents events;
    private final Once once;
    private final Site site;

    Passkeys(
            JdbcClient db,
            PasskeyRows rows,
            Accounts accounts,
            SignInEvents events,
            Once once,
            Site site) {
        this.db = db;
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
        this.once = once;
        this.site = site;
    }

    /// What the script of a page hands to the browser.
    ///
    /// @param id what the form sends back with the answer
    /// @param options what the browser asks the passkey for, as JSON
    record Question(UUID id, String options) {}

    /// A passkey as its owner sees it.
    record Key(long id, String name, OffsetDateTime added, OffsetDateTime used) {}

    Question askForSignIn() {
        var challenge = draw();
        return new Question(
                store(challenge, null), Engine.JSON.writeValueAsString(signIn(challenge)));
    }

    Question askForNew(Viewer viewer) {
        var challenge = draw();
        var options = creation(viewer, challenge);
        return new Question(store(challenge, viewer.id()), Engine.JSON.writeValueAsString(options));
    }

    /// Checks what a passkey signed.
    Outcome check(UUID question, String answer) {
        var challenge = take(question, null);
        if (challenge.isEmpty()) {
            return new Outcome.Over();
        }
        try {
            var credential =
                    Engine.JSON.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var owner =
                    engine().authenticate(
                                    new RelyingPartyAuthenticationRequest(
                                            signIn(challenge.get()), credential));
            return accounts.known(rows.account(owner.getId()))
                    .<Outcome>map(known -> new Outcome.In(known.viewer()))
                    .orElse(new Outcome.Wrong());
        } catch (RuntimeException e) {
            return refused(e);
        }
    }

    /// Keeps a new passkey.
    ///
    /// @return whether it was one
    @Transactional
    boolean add(Viewer viewer, Client client, UUID question, String answer, String name) {
        once.claim();
        var challenge = take(question, viewer.id());
        if (challenge.isEmpty()) {
            return false;
        }
        try {
            var credential =
                    Engine.JSON.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            engine().registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                    creation(viewer, challenge.get()),
                                    new RelyingPartyPublicKey(credential, name)));
        } catch (RuntimeException e) {
            refused(e);
            return false;
        }
        events.record(viewer, client, SignInEvents.What.PASSKEY_ADDED);
        return true;
    }

    List<Key> of(Viewer viewer) {
        return db.sql(
                        """
                        select id, name, added_at, used_at from accounts.passkey
                        where account = ? order by id
                        """)
                .param(viewer.id().value())
                .query((row, _) ->
                        new Key(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getObject("added_at", OffsetDateTime.class),
                                row.getObject("used_at", OffsetDateTime.class)))
                .list();
    }

    void rename(Viewer viewer, long id, String name) {
        changed(
                db.sql("update accounts.passkey set name = ? where id = ? and account = ?")
                        .params(name, id, viewer.id().value())
                        .update());
    }

    @Transactional
    void remove(Viewer viewer, Client client, long id) {
        once.claim();
        changed(
                db.sql("delete from accounts.passkey where id = ? and account = ?")
                        .params(id, viewer.id().value())
                        .update());
        events.record(viewer, client, SignInEvents.What.PASSKEY_REMOVED);
    }

    /// What nobody will answer any more.
    int forget() {
        return db.sql("delete from accounts.challenge where made_at < now() - interval '1 day'")
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    /// What a browser sends may be anything; a database that is away is another matter.
    private static Outcome refused(RuntimeException refusal) {
        if (refusal instanceof DataAccessException) {
            throw refusal;
        }
        return new Outcome.Wrong();
    }

    private static Bytes draw() {
        return new Bytes(Secrets.bytes(CHALLENGE_BYTES));
    }

    private UUID store(Bytes challenge, @Nullable AccountId account) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                        insert into accounts.challenge (id, account, bytes)
                        values (:id, :account, :bytes)
                        """)
                .param("id", id)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("bytes", challenge.getBytes())
                .update();
        return id;
    }

    private Optional<Bytes> take(UUID id, @Nullable AccountId account) {
        return db.sql(
                        """
                        delete from accounts.challenge
                        where id = :id and account is not distinct from :account
                          and made_at > now() - interval '5 minutes'
                        returning bytes
                        """)
                .param("id", id)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .query((row, _) -> new Bytes(row.getBytes(1)))
                .optional();
    }

    /// No passkeys are named: the browser offers those it has.
    private PublicKeyCredentialRequestOptions signIn(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(site.host())
                .timeout(PATIENCE)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .build();
    }

    private PublicKeyCredentialCreationOptions creation(Viewer viewer, Bytes challenge) {
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        viewer, null, viewer.getAuthorities());
        var proposed =
                engine().createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(proposed.getRp())
                .user(proposed.getUser())
                .challenge(challenge)
                .pubKeyCredParams(proposed.getPubKeyCredParams())
                .excludeCredentials(proposed.getExcludeCredentials())
                .authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                .attestation(proposed.getAttestation())
                .timeout(PATIENCE)
                .build();
    }

    /// Made for each use: its address is known once the server listens.
    private Webauthn4JRelyingPartyOperations engine() {
        var party = PublicKeyCredentialRpEntity.builder().id(site.host()).name("Landward").build();
        return new Webauthn4JRelyingPartyOperations(rows, rows, party, Set.of(site.url()));
    }

    /// Loaded when the first passkey is used, not when the program starts.
    private static final class Engine {

        static final JsonMapper JSON =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }
}
