package dev.landward.consultation.answers;

import java.util.concurrent.ThreadLocalRandom;

/// Numbers of what was cast: drawn, so that two devices of one person never give the same.
final class Numbers {

    /// What every script counts exactly.
    private static final long MOST = 1L << 53;

    private Numbers() {}

    static long next() {
        return ThreadLocalRandom.current().nextLong(1, MOST);
    }
}
