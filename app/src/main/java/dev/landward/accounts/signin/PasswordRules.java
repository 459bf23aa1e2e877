package dev.landward.accounts.signin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What makes a password too easy: its length, what it is made of, or that it is about the person.
///
/// Nothing is asked of its characters; long and one's own is what helps.
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 500;

    /// What nearly all passwords are made of that are tried first, the longest first.
    private static final List<String> COMMON =
            Stream.of(
                            "password passwort passwd pass letmein welcome administrator admin"
                                    + " iloveyou loveyou monkey dragon football baseball basketball"
                                    + " sunshine princess superman batman master shadow michael"
                                    + " trustno qwertyuiop qwertzuiop asdfghjkl zxcvbnm yxcvbnm qwerty"
                                    + " qwertz azerty asdf zxcv qazwsx abcdefghijklmnopqrstuvwxyz"
                                    + " abcdefgh abcdef abcd abc login secret changeme default test"
                                    + " user root guest hello freedom whatever starwars computer"
                                    + " internet landward summer winter spring autumn january"
                                    + " february march april june july august september october"
                                    + " november december monday friday love you my is the 1q2w3e4r")
                    .flatMap(words -> Arrays.stream(words.split(" ")))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int OWN_LETTERS = 4;
    private static final int OWN_KINDS = 5;
    private static final int OWN_LEAPS = 8;

    private PasswordRules() {}

    /// Finds what is wrong with a password.
    ///
    /// @return the key of the text that says so, or nothing
    static Optional<String> refused(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("signin.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("signin.password.long");
        }
        if (about(password, email, name)) {
            return Optional.of("signin.password.own");
        }
        return common(password) ? Optional.of("signin.password.common") : Optional.empty();
    }

    /// Only little is left when the person's own words are taken out.
    private static boolean about(String password, String email, String name) {
        var left = plain(password);
        var own = (email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        for (var word : own) {
            left = word.length() < 3 ? left : left.replace(word, "");
        }
        return !left.equals(plain(password)) && letters(left) < OWN_LETTERS;
    }

    /// Only little is left when common words, digits and marks are taken out, or it is all the
    /// same.
    private static boolean common(String password) {
        if (password.codePoints().distinct().count() < OWN_KINDS) {
            return true;
        }
        var left = Math.min(rest(plain(password)), rest(unmasked(password)));
        return left < OWN_LETTERS && leaps(password) < OWN_LEAPS;
    }

    private static int rest(String text) {
        var left = text;
        for (var word : COMMON) {
            left = left.replace(word, "");
        }
        return letters(left);
    }

    /// A long row of digits that do not follow each other is as good as letters.
    private static int leaps(String password) {
        var digits = NO_LETTER.matcher(password).results().map(MatchResult::group).toList();
        int leaps = 0;
        for (int i = 1; i < digits.size(); i++) {
            int step = digits.get(i).codePointAt(0) - digits.get(i - 1).codePointAt(0);
            leaps += Math.abs(step) > 1 && step != -9 ? 1 : 0;
        }
        return leaps;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// As it was before letters were turned into digits and marks; those at its end were added.
    private static String unmasked(String text) {
        return plain(text)
                .replaceAll("[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static int letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").length();
    }
}
