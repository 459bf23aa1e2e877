package dev.landward.web;

import org.jspecify.annotations.Nullable;

/// Somebody replaced something while the form was filled in that would replace it again.
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String who;
    private final String now;

    /// Tells who was first.
    ///
    /// @param who their name, or `null` where it was the program or the account is gone
    /// @param now what a form carries that has seen it, see {@link Seen}
    public Overtaken(@Nullable String who, String now) {
        super("overtaken by " + who);
        this.who = who;
        this.now = now;
    }

    /// Says who was first.
    ///
    /// @return their name, or `null`
    public @Nullable String who() {
        return who;
    }

    /// Says what a form carries that has seen it.
    ///
    /// @return the snapshot
    public String now() {
        return now;
    }
}
