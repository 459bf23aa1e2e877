package dev.landward.initiative;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.cache.interceptor.CacheOperationInvocationContext;
import org.springframework.cache.interceptor.CacheResolver;
import org.springframework.cache.support.NoOpCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What pages read of the initiatives opened last, each kept until its trail grows.
///
/// Every change of state tells the trail in its own transaction. So what was read at a snapshot of
/// the database, or later, holds for as long as no entry of the trail has become visible since that
/// snapshot; one query by index, asked with the viewer's rights at each request, decides. No node
/// tells another, and no lifetime is guessed. Days end too: what was read yesterday is forgotten.
///
/// It gives memory back when the program runs short of it.
@Component
class Memory implements CacheResolver {

    private static final int INITIATIVES = 64;
    private static final int READINGS = 200;
    private static final Cache NOTHING = new NoOpCache("nothing");

    /// Whether an entry became visible since a snapshot; of the initiative, or of its organisation.
    static final String GREW =
            """
            :known = '' or exists (
              select from accounts.audit_entry e
              where e.organisation = i.organisation
                and (e.initiative = i.id or e.initiative is null)
                and e.told_in >= pg_snapshot_xmin(nullif(:known, '')::pg_snapshot)
                and not pg_visible_in_snapshot(e.told_in, nullif(:known, '')::pg_snapshot))
            """;

    private final Clock clock = Clock.systemUTC();
    private final Map<Long, SoftReference<Reading>> initiatives =
            new LinkedHashMap<>(INITIATIVES, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Long, SoftReference<Reading>> eldest) {
                    return size() > INITIATIVES;
                }
            };

    /// What was read of an initiative since a snapshot was taken.
    static final class Reading extends ConcurrentMapCache {

        private final String snapshot;
        private final LocalDate day;

        private Reading(String snapshot, LocalDate day) {
            super("initiative", new ConcurrentHashMap<>(), true);
            this.snapshot = snapshot;
            this.day = day;
        }

        String snapshot() {
            return snapshot;
        }

        @Override
        public void put(Object key, @Nullable Object value) {
            if (getNativeCache().size() < READINGS) {
                super.put(key, value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
    }

    /// The snapshot since which an initiative was read, empty where it was not.
    String known(InitiativeId initiative) {
        var reading = reading(initiative);
        return reading == null ? "" : reading.snapshot();
    }

    /// What is known of an initiative, for a page that is about to be read.
    ///
    /// @param snapshot of the query that found out about the trail
    /// @param known the snapshot that query compared with
    /// @param grew whether the trail grew since
    Reading recall(InitiativeId initiative, String snapshot, String known, boolean grew) {
        synchronized (initiatives) {
            var reading = reading(initiative);
            if (reading != null && !grew && reading.snapshot().equals(known)) {
                return reading;
            }
            var fresh = new Reading(snapshot, LocalDate.now(clock));
            initiatives.put(initiative.value(), new SoftReference<>(fresh));
            return fresh;
        }
    }

    private @Nullable Reading reading(InitiativeId initiative) {
        synchronized (initiatives) {
            var kept = initiatives.get(initiative.value());
            var reading = kept == null ? null : kept.get();
            return reading != null && reading.day.equals(LocalDate.now(clock)) ? reading : null;
        }
    }

    @Override
    public Collection<? extends Cache> resolveCaches(CacheOperationInvocationContext<?> call) {
        var reading = call.getArgs()[0] instanceof Workspace at && !writing() ? at.reading() : null;
        return List.of(reading == null ? NOTHING : reading);
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
