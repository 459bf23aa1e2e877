package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import java.time.Duration;

/// What became of an attempt to sign in.
sealed interface Outcome {

    /// Who it is, is known.
    record In(Viewer viewer) implements Outcome {}

    /// What was typed does not match.
    record Wrong() implements Outcome {}

    /// The code was used, is too old, or was mistyped too often.
    record Over() implements Outcome {}

    /// There were too many tries.
    record Wait(Duration left) implements Outcome {

        /// Whole minutes, at least one.
        long minutes() {
            return Math.max(1, (left.toSeconds() + 59) / 60);
        }
    }

    /// Too many people sign in at this moment.
    record Busy() implements Outcome {}
}
