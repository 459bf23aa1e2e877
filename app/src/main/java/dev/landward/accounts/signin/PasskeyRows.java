package dev.landward.accounts.signin;

import dev.landward.accounts.AccountId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The passkeys as rows, and their owners by the handle that passkeys know them by.
@Component
class PasskeyRows implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private static final String KEYS =
            """
            select p.*, a.handle from accounts.passkey p join accounts.account a on a.id = p.account
            where a.sample_of is null and
            """;

    private static final String OWNERS =
            "select handle, email, name from accounts.account where sample_of is null and ";

    private final JdbcClient db;

    PasskeyRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql(KEYS + " p.credential = ?")
                .param(id.getBytes())
                .query(PasskeyRows::key)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql(KEYS + " a.handle = ?")
                .param(uuid(handle))
                .query((row, number) -> (CredentialRecord) key(row, number))
                .list();
    }

    /// A key that signs again has another count; a key is never handed over.
    @Override
    public void save(CredentialRecord key) {
        db.sql(
                        """
                        insert into accounts.passkey (account, credential, public_key, signatures,
                          verified, backup_eligible, backed_up, transports, attestation,
                          attestation_client, name, used_at)
                        select id, :credential, :key, :signatures, :verified, :eligible, :backed,
                          :transports, :attestation, :client, :name, :used
                        from accounts.account where handle = :handle
                        on conflict (credential) do update set signatures = excluded.signatures,
                          verified = excluded.verified, backed_up = excluded.backed_up,
                          used_at = excluded.used_at
                        """)
                .param("credential", key.getCredentialId().getBytes())
                .param("key", key.getPublicKey().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("eligible", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("transports", transports(key))
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client", bytes(key.getAttestationClientDataJSON()))
                .param("name", key.getLabel())
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .param("handle", uuid(key.getUserEntityUserId()))
                .update();
    }

    /// Keys are removed by their owners only, see {@link Passkeys}.
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return db.sql(OWNERS + "handle = ?")
                .param(uuid(handle))
                .query(PasskeyRows::owner)
                .optional()
                .orElse(null);
    }

    /// The name of a viewer is the number of their account.
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return db.sql(OWNERS + "id = ?")
                .param(Long.valueOf(account))
                .query(PasskeyRows::owner)
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    AccountId account(Bytes handle) {
        return db.sql("select id from accounts.account where handle = ?")
                .param(uuid(handle))
                .query((row, _) -> new AccountId(row.getLong(1)))
                .single();
    }

    private static PublicKeyCredentialUserEntity owner(ResultSet row, int number)
            throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(row))
                .name(row.getString("email"))
                .displayName(row.getString("name"))
                .build();
    }

    private static ImmutableCredentialRecord key(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(handle(row))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(
                        Arrays.stream(row.getString("transports").split(" "))
                                .filter(one -> !one.isEmpty())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client")))
                .created(row.getObject("added_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .label(row.getString("name"))
                .build();
    }

    private static String transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static Bytes handle(ResultSet row) throws SQLException {
        var handle = row.getObject("handle", UUID.class);
        return new Bytes(
                ByteBuffer.allocate(16)
                        .putLong(handle.getMostSignificantBits())
                        .putLong(handle.getLeastSignificantBits())
                        .array());
    }

    private static UUID uuid(Bytes handle) {
        var bytes = ByteBuffer.wrap(Arrays.copyOf(handle.getBytes(), 16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
