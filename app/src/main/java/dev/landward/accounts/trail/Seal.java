package dev.landward.accounts.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How entries of the trail are chained.
///
/// `digest(n) = SHA-256(salt(n) ‖ told(n))` and `hash(n) = SHA-256(hash(n-1) ‖ digest(n))`, where
/// `told` is all that an entry says as one text in UTF-8, `salt` is 16 random bytes, and `hash(0)`
/// is 32 zero bytes. The salt keeps a digest from telling what an entry said, once that is erased.
final class Seal {

    /// How many bytes a salt has.
    static final int SALT = 16;

    private static final int HASH = 32;

    private Seal() {}

    /// The hash before the first entry.
    static byte[] beginning() {
        return new byte[HASH];
    }

    static byte[] digest(byte[] salt, String told) {
        return sha256(salt, told.getBytes(StandardCharsets.UTF_8));
    }

    /// What an erasure tells of an entry that lost texts.
    static String plain(String told) {
        return HexFormat.of().formatHex(sha256(new byte[0], told.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] next(byte[] before, byte[] digest) {
        return sha256(before, digest);
    }

    private static byte[] sha256(byte[] first, byte[] second) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(first);
            return sha.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
