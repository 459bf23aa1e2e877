package dev.landward.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Makes what nobody can guess, and the hashes under which it is kept.
///
/// What is drawn here is long enough that a plain hash protects it; passwords are another matter.
public final class Secrets {

    /// Letters and digits that are not taken for one another.
    private static final String CLEAR = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    private Secrets() {}

    /// Draws a token for a path or a cookie.
    ///
    /// @return 32 letters, digits, hyphens and underscores
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    /// Hashes a secret.
    ///
    /// @param secret what was drawn
    /// @return 64 letters and digits
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String digits(int count) {
        return draw("0123456789", count);
    }

    static String letters(int count) {
        return draw(CLEAR, count);
    }

    private static String draw(String from, int count) {
        var drawn = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            drawn.append(from.charAt(RANDOM.nextInt(from.length())));
        }
        return drawn.toString();
    }
}
