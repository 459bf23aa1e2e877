package dev.landward.consultation.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How much one key, one network or one link may do: each has a bucket that fills again with time.
/// Kept in memory, for the busiest only; a flood is turned away before it costs anything.
@Component
public class Limits {

    private static final int BUCKETS = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true);

    /// What may be used up before one waits, and how much comes back a second.
    public enum Kind {
        /// Votes of one key: what waited on a phone comes at once.
        KEY(500, 20),
        /// Requests with votes from one network: a hall of people has one address.
        NETWORK(3000, 300),
        /// Keys that nobody has, from one network.
        WRONG(60, 0.1),
        /// People who begin by an open link from one network.
        BEGIN(300, 300 / 3600.0),
        /// People who join a session by its code from one network: a hall of people has one
        /// address.
        JOIN(1500, 1500 / 3600.0),
        /// Short items that one of them sends.
        ITEM(20, 0.2),
        /// What else one participant sends.
        FORM(60, 2);

        private final double most;
        private final double second;

        Kind(double most, double second) {
            this.most = most;
            this.second = second;
        }
    }

    private record Bucket(double left, long at) {}

    /// Takes from a bucket.
    ///
    /// @param kind of what
    /// @param whose whose bucket
    /// @param much how much
    /// @return whether there was so much in it
    public synchronized boolean take(Kind kind, String whose, double much) {
        var left = left(kind, whose);
        var enough = left >= much;
        put(kind, whose, enough ? left - much : left);
        return enough;
    }

    /// Says whether a bucket is empty, and takes nothing.
    synchronized boolean empty(Kind kind, String whose) {
        return left(kind, whose) < 1;
    }

    private double left(Kind kind, String whose) {
        var bucket = buckets.get(kind + whose);
        if (bucket == null) {
            return kind.most;
        }
        var seconds = (System.nanoTime() - bucket.at()) / 1e9;
        return Math.min(kind.most, bucket.left() + seconds * kind.second);
    }

    private void put(Kind kind, String whose, double left) {
        buckets.put(kind + whose, new Bucket(left, System.nanoTime()));
        if (buckets.size() > BUCKETS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
    }
}
