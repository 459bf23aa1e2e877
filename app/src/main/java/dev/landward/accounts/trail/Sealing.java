package dev.landward.accounts.trail;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Seals new entries of the trail, a few seconds after they were told.
///
/// A chain needs an order, and to settle it in the transaction of each deed would let all of an
/// organisation wait for one another; so the order is settled afterwards, by one node at a time.
@Component
@EnableScheduling
class Sealing {

    /// One at a time, whichever node it is on; and as many as fit into memory with ease.
    private static final String NEW =
            """
            with taken as (
              delete from accounts.trail_unsealed where entry in (
                select entry from accounts.trail_unsealed
                where pg_try_advisory_xact_lock(7305809155)
                order by entry limit 2000)
              returning entry)
            select e.id, e.organisation, accounts.told(e) as told
            from taken t join accounts.audit_entry e on e.id = t.entry
            order by e.organisation, e.id
            """;

    private static final String LAST =
            """
            select distinct on (organisation) organisation, position, hash
            from accounts.trail_seal where organisation = any(?)
            order by organisation, position desc
            """;

    private static final String ADD =
            """
            insert into accounts.trail_seal (organisation, position, entry, salt, digest, hash)
            select * from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
            """;

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final SecureRandom random = new SecureRandom();

    Sealing(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    private record New(long id, long organisation, String told) {}

    private record Link(long position, byte[] hash) {}

    @Scheduled(fixedDelay = 5_000)
    void sealAll() {
        if (waiting()) {
            while (Boolean.TRUE.equals(transaction.execute(_ -> seal()))) {
                continue;
            }
        }
    }

    private boolean waiting() {
        return db.sql("select exists (select from accounts.trail_unsealed)")
                .query(Boolean.class)
                .single();
    }

    private boolean seal() {
        var entries =
                db.sql(NEW)
                        .query((row, _) ->
                                new New(
                                        row.getLong("id"),
                                        row.getLong("organisation"),
                                        row.getString("told")))
                        .list();
        if (!entries.isEmpty()) {
            add(entries);
        }
        return !entries.isEmpty();
    }

    private void add(List<New> entries) {
        var ends = ends(entries);
        var positions = new ArrayList<Long>();
        var salts = new ArrayList<byte[]>();
        var digests = new ArrayList<byte[]>();
        var hashes = new ArrayList<byte[]>();
        for (var entry : entries) {
            var salt = new byte[Seal.SALT];
            random.nextBytes(salt);
            var digest = Seal.digest(salt, entry.told());
            var end = ends.getOrDefault(entry.organisation(), new Link(0, Seal.beginning()));
            var next = new Link(end.position() + 1, Seal.next(end.hash(), digest));
            ends.put(entry.organisation(), next);
            positions.add(next.position());
            salts.add(salt);
            digests.add(digest);
            hashes.add(next.hash());
        }
        db.sql(ADD)
                .params(
                        entries.stream().map(New::organisation).toArray(Long[]::new),
                        positions.toArray(Long[]::new),
                        entries.stream().map(New::id).toArray(Long[]::new),
                        salts.toArray(byte[][]::new),
                        digests.toArray(byte[][]::new),
                        hashes.toArray(byte[][]::new))
                .update();
    }

    private Map<Long, Link> ends(List<New> entries) {
        var ends = new HashMap<Long, Link>();
        db.sql(LAST)
                .param(entries.stream().map(New::organisation).distinct().toArray(Long[]::new))
                .query(row -> {
                    ends.put(
                            row.getLong("organisation"),
                            new Link(row.getLong("position"), row.getBytes("hash")));
                });
        return ends;
    }
}
