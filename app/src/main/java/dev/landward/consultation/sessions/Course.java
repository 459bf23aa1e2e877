package dev.landward.consultation.sessions;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a session went so far: one step after another.
///
/// @param steps in order
public record Course(List<Step> steps) {

    /// What can happen.
    public enum What {
        /// An item of the agenda begins.
        ITEM,
        /// The session rests.
        PAUSE,
        /// It goes on.
        RESUME,
        /// It is over.
        END
    }

    /// Something that happened.
    ///
    /// @param what what
    /// @param item the item that began, or `null`
    /// @param at when
    public record Step(What what, @Nullable Long item, OffsetDateTime at) {}

    /// Says where the session is.
    ///
    /// @return its state
    public SessionState state() {
        if (steps.isEmpty()) {
            return SessionState.PLANNED;
        }
        return switch (steps.getLast().what()) {
            case ITEM, RESUME -> SessionState.RUNNING;
            case PAUSE -> SessionState.PAUSED;
            case END -> SessionState.ENDED;
        };
    }

    /// Says which item it is at.
    ///
    /// @return the number of the item that began last, unless the session is over or never began
    public Optional<Long> item() {
        return state() == SessionState.ENDED
                ? Optional.empty()
                : steps.reversed().stream()
                        .filter(step -> step.what() == What.ITEM)
                        .findFirst()
                        .map(Step::item);
    }

    /// Says when it began.
    ///
    /// @return the moment of the first step
    public Optional<OffsetDateTime> began() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getFirst().at());
    }

    /// Says when it was over.
    ///
    /// @return the moment of the last step, if that ended it
    public Optional<OffsetDateTime> ended() {
        return state() == SessionState.ENDED ? Optional.of(steps.getLast().at()) : Optional.empty();
    }

    /// Adds up how long an item ran, pauses left out.
    ///
    /// @param item its number
    /// @param now until when the last step counts
    /// @return the time
    public Duration spent(long item, OffsetDateTime now) {
        var all = Duration.ZERO;
        boolean at = false;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            at = step.what() == What.ITEM ? step.item() != null && step.item() == item : at;
            boolean runs = at && (step.what() == What.ITEM || step.what() == What.RESUME);
            if (runs) {
                var until = i + 1 < steps.size() ? steps.get(i + 1).at() : now;
                all = all.plus(Duration.between(step.at(), until));
            }
        }
        return all;
    }
}
