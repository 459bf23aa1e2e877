package dev.landward.accounts.trail;

import dev.landward.database.Commands.Failed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Walks the trail of every organisation from its first entry and holds it against its seals.
///
/// It reads every entry once, in the order sealed; memory does not grow with the trail.
public final class Verification {

    private static final String SEALS =
            """
            select s.organisation, s.position, s.entry, s.salt, s.digest, s.hash, accounts.told(e) as told
            from accounts.trail_seal s left join accounts.audit_entry e on e.id = s.entry
            order by s.organisation, s.position
            """;

    /// Entries that nobody waits to seal, and that have no seal.
    private static final String UNSEALED =
            """
            select
              (select count(*) from accounts.trail_unsealed) as waiting,
              (select min(e.id) from accounts.audit_entry e
                where not exists (select from accounts.trail_seal s where s.entry = e.id)
                  and not exists (select from accounts.trail_unsealed u where u.entry = e.id)) as slipped
            """;

    /// What entries say since somebody was erased: the entry that tells of it says so, and is
    /// sealed itself.
    private static final String BLANKED =
            """
            select b.key::bigint as entry, b.value as says
            from accounts.audit_entry e cross join lateral jsonb_each_text(e.details->'blanked') b
            where e.what = 'RecordErased' order by e.id
            """;

    private Verification() {}

    /// The trail of one organisation, as far as it is sealed.
    ///
    /// @param entries how many entries are sealed
    /// @param head the last hash, in hexadecimal: whoever noted an earlier one finds it in the
    ///   chain
    public record Chain(long entries, String head) {}

    /// Checks all trails.
    ///
    /// @param connection to the database
    /// @param noted a head that somebody noted, in hexadecimal, or `null`
    /// @return the chain of each organisation, by its number
    /// @throws Failed where an entry was changed, removed or slipped in, or the noted head is
    ///   unknown
    /// @throws SQLException where the database cannot be read
    public static Map<Long, Chain> check(Connection connection, @Nullable String noted)
            throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return walk(connection, noted);
        } finally {
            connection.rollback();
        }
    }

    /// Walks in the transaction that runs.
    static Map<Long, Chain> walk(Connection connection, @Nullable String noted)
            throws SQLException {
        var walk = new Walk(noted);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (var blanked = statement.executeQuery(BLANKED)) {
                while (blanked.next()) {
                    walk.blanked(blanked.getLong("entry"), blanked.getString("says"));
                }
            }
            try (var seals = statement.executeQuery(SEALS)) {
                while (seals.next()) {
                    walk.step(seals);
                }
            }
            try (var rest = statement.executeQuery(UNSEALED)) {
                rest.next();
                var slipped = rest.getLong("slipped");
                if (!rest.wasNull()) {
                    throw broken("entry %d has no seal".formatted(slipped));
                }
            }
        }
        return walk.chains();
    }

    /// Checks all trails for the command `verify`.
    ///
    /// @param connection to the database
    /// @param arguments none, or a head that somebody noted
    /// @return what was found, in a sentence for each organisation
    /// @throws Failed where the trail is not what was sealed
    /// @throws SQLException where the database cannot be read
    public static String run(Connection connection, List<String> arguments) throws SQLException {
        var chains = check(connection, arguments.isEmpty() ? null : arguments.getFirst());
        if (chains.isEmpty()) {
            return "The trail is empty.";
        }
        var lines = new java.util.StringJoiner(System.lineSeparator());
        chains.forEach((organisation, chain) ->
                lines.add(
                        "Organisation %d: %,d entries are as they were sealed, up to %s"
                                .formatted(organisation, chain.entries(), chain.head())));
        return lines.toString();
    }

    private static Failed broken(String sentence) {
        return new Failed("the trail is not as it was sealed: " + sentence + ".");
    }

    private static final class Walk {

        private final Map<Long, Chain> chains = new LinkedHashMap<>();
        private final Map<Long, String> blanked = new HashMap<>();
        private final @Nullable String noted;
        private boolean met;
        private long organisation = -1;
        private long position;
        private byte[] hash = Seal.beginning();

        Walk(@Nullable String noted) {
            this.noted = noted;
            this.met = noted == null;
        }

        void blanked(long entry, String says) {
            blanked.put(entry, says);
        }

        /// What was sealed stands for an entry that lost texts, where the erasure tells what is
        /// left.
        private byte[] digest(ResultSet seal, long entry, String told) throws SQLException {
            var sealed = seal.getBytes("digest");
            var salt = seal.getBytes("salt");
            var asSealed = salt != null && Arrays.equals(Seal.digest(salt, told), sealed);
            if (!asSealed && !Seal.plain(told).equals(blanked.get(entry))) {
                throw broken("entry %d does not say what it said".formatted(entry));
            }
            return sealed;
        }

        void step(ResultSet seal) throws SQLException {
            if (seal.getLong("organisation") != organisation) {
                organisation = seal.getLong("organisation");
                position = 0;
                hash = Seal.beginning();
            }
            position++;
            var entry = seal.getLong("entry");
            if (seal.getLong("position") != position) {
                throw broken(
                        "organisation %d has no seal at position %d"
                                .formatted(organisation, position));
            }
            var told = seal.getString("told");
            if (told == null) {
                throw broken("entry %d is gone".formatted(entry));
            }
            var digest = digest(seal, entry, told);
            hash = Seal.next(hash, digest);
            if (!Arrays.equals(hash, seal.getBytes("hash"))) {
                throw broken("the seal of entry %d does not fit".formatted(entry));
            }
            var head = HexFormat.of().formatHex(hash);
            met |= head.equals(noted);
            chains.put(organisation, new Chain(position, head));
        }

        Map<Long, Chain> chains() {
            if (!met) {
                throw broken("no trail here ever had the head %s".formatted(noted));
            }
            return chains;
        }
    }
}
