package dev.landward.accounts.signin;

import dev.landward.web.Secrets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts tries. Each adds one to a level that sinks by one in a while; at its brim one waits.
///
/// Nothing is locked: whoever waits may try again, and what was right is given back.
@Component
class Throttle {

    private final JdbcClient db;

    Throttle(JdbcClient db) {
        this.db = db;
    }

    /// So many tries at once, and one more in so many seconds.
    ///
    /// @param key who tries, or on whom, kept as a hash
    record Limit(String key, int burst, int seconds) {

        Limit {
            key = Secrets.hash(key);
        }
    }

    /// Says how long to wait; zero where nobody has to.
    Duration left(List<Limit> limits) {
        var seconds =
                db.sql(
                                """
                                select coalesce(max((level - burst + 1) * span
                                  - extract(epoch from clock_timestamp() - at)), 0)
                                from accounts.attempt where key = any(?)
                                """)
                        .param(keys(limits))
                        .query(Double.class)
                        .single();
        return Duration.ofMillis(Math.max(0, (long) Math.ceil(seconds * 1000)));
    }

    void take(List<Limit> limits) {
        db.sql(
                        """
                        insert into accounts.attempt as a (key, level, burst, span)
                        select k, 1, b, s
                        from unnest(?::text[], ?::float8[], ?::float8[]) t(k, b, s) order by k
                        on conflict (key) do update set at = clock_timestamp(),
                          level = least(excluded.burst, 1 + greatest(0,
                            a.level - extract(epoch from clock_timestamp() - a.at) / excluded.span))
                        """)
                .params(
                        keys(limits),
                        limits.stream().map(limit -> (double) limit.burst()).toArray(Double[]::new),
                        limits.stream()
                                .map(limit -> (double) limit.seconds())
                                .toArray(Double[]::new))
                .update();
    }

    void give(List<Limit> limits) {
        var sorted = limits.stream().sorted(Comparator.comparing(Limit::key)).toList();
        db.sql("update accounts.attempt set level = greatest(0, level - 1) where key = any(?)")
                .param(keys(sorted))
                .update();
    }

    /// What has sunk to nothing long ago.
    int forget() {
        return db.sql("delete from accounts.attempt where at < now() - interval '2 days'").update();
    }

    private static String[] keys(List<Limit> limits) {
        return limits.stream().map(Limit::key).toArray(String[]::new);
    }
}
