package dev.landward.links;

import dev.landward.accounts.signin.Client;
import dev.landward.accounts.signin.HashPool;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Looks up what people type. A code is short, so one that was made for somebody opens only with
/// their last name; a wrong code and a wrong name are told the same.
@Component
class TypedCodes {

    private final Doors doors;
    private final LinkSecrets secrets;
    private final Tries tries;
    private final HashPool pool;

    TypedCodes(Doors doors, LinkSecrets secrets, Tries tries, HashPool pool) {
        this.doors = doors;
        this.secrets = secrets;
        this.tries = tries;
        this.pool = pool;
    }

    /// What came of it.
    sealed interface Answer {

        /// There is a link.
        record Found(Invitation invitation) implements Answer {}

        /// There is none with this code and name.
        record Wrong() implements Answer {}

        /// Too much failed lately.
        record TooMany() implements Answer {}

        /// Too many people type or sign in at this moment.
        record Busy() implements Answer {}
    }

    Answer look(String code, String name, Client client) {
        if (tries.tooMany(client)) {
            return new Answer.TooMany();
        }
        var hashed = pool.run(() -> secrets.ofCode(LinkSecrets.meant(code)));
        if (hashed.isEmpty()) {
            return new Answer.Busy();
        }
        var hash = hashed.get();
        if (tries.tooMany(hash)) {
            tries.failed(client, hash);
            return new Answer.TooMany();
        }
        var found = doors.byCode(hash).filter(one -> isFor(doors.name(one.id()), name));
        if (found.isEmpty()) {
            tries.failed(client, hash);
            return new Answer.Wrong();
        }
        return new Answer.Found(found.get());
    }

    /// Whether a name is that of whom a link is for, however it was typed: the last one is enough.
    static boolean isFor(String whom, String typed) {
        var last = letters(last(whom));
        return last.isEmpty()
                || letters(typed).equals(letters(whom))
                || letters(typed).equals(last)
                || letters(last(typed)).equals(last);
    }

    private static String last(String name) {
        var parts = name.strip().split("\\s+");
        return parts[parts.length - 1];
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
