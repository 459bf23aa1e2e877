package dev.landward.links;

import dev.landward.web.Secrets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes what opens links, and hashes it: neither is kept.
@Component
class LinkSecrets {

    /// Letters and digits that nobody takes for one another.
    private static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int CODE = 6;
    private static final int TOKEN_BYTES = 18;
    private static final int ROUNDS = 20_000;

    private final JdbcClient db;
    private byte[] salt = {};

    LinkSecrets(JdbcClient db) {
        this.db = db;
    }

    /// 144 random bits, 24 characters of a URL.
    String token() {
        return Secrets.token(TOKEN_BYTES);
    }

    /// Six characters to type, some 244 million of which are possible.
    String code() {
        return Secrets.draw(ALPHABET, CODE);
    }

    /// A code as it was meant, however it was typed.
    static String meant(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    byte[] ofToken(String token) {
        return Secrets.digest(token);
    }

    /// A code is short: whoever has a copy of the database shall not find it while it lives.
    byte[] ofCode(String code) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt(), ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The address of a client, so that its tries can be counted and nobody reads it.
    byte[] ofClient(String address) {
        return ofToken(address + Base64.getEncoder().encodeToString(salt()));
    }

    private synchronized byte[] salt() {
        if (salt.length == 0) {
            salt = db.sql("select salt from links.pepper").query(byte[].class).single();
        }
        return salt;
    }
}
