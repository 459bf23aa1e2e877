package dev.landward.web;

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
        return token(TOKEN_BYTES);
    }

    /// Draws a token of another length, such as for an address that is to be typed or scanned.
    ///
    /// @param bytes how many random bytes
    /// @return four letters, digits, hyphens and underscores for every three bytes
    public static String token(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    /// Hashes a secret.
    ///
    /// @param secret what was drawn
    /// @return 64 letters and digits
    public static String hash(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /// Hashes a secret.
    ///
    /// @param secret what was drawn
    /// @return its SHA-256, 32 bytes
    public static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Compares in a time that tells nothing.
    ///
    /// @param one a hash
    /// @param other another
    /// @return whether they are the same
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /// Draws bytes.
    ///
    /// @param count how many
    /// @return them
    public static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// Draws digits.
    ///
    /// @param count how many
    /// @return them
    public static String digits(int count) {
        return draw("0123456789", count);
    }

    /// Draws small letters and digits that are not taken for one another.
    ///
    /// @param count how many
    /// @return them
    public static String letters(int count) {
        return draw(CLEAR, count);
    }

    /// Draws from an alphabet.
    ///
    /// @param from the letters that may be drawn
    /// @param count how many
    /// @return them
    public static String draw(String from, int count) {
        var drawn = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            drawn.append(from.charAt(RANDOM.nextInt(from.length())));
        }
        return drawn.toString();
    }
}
