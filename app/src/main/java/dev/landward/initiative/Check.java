package dev.landward.initiative;

import dev.landward.web.Shell;
import java.util.List;

/// Something that should hold before a phase begins or ends, and whether it does.
///
/// Three texts belong to its key: `key` says what should hold, with the numbers in its gaps;
/// `key.fix` names the way to it; `key.agenda` is the question for a session that works on it.
///
/// @param phase the phase that it guards
/// @param when at its start, at its end, or from there on
/// @param key the key of its texts, such as `learn.check.drivers`
/// @param mandatory whether the phase stays where it is until this is done
/// @param state whether it holds
/// @param minutes how long a session takes for it while it is not done, 1 to 240
/// @param path where to work on it: what follows `/initiatives/7`
/// @param numbers what it was computed from, for the gaps of its text
public record Check(
        Phase phase,
        When when,
        String key,
        boolean mandatory,
        State state,
        int minutes,
        String path,
        List<Object> numbers) {

    /// When a check must hold.
    public enum When {
        /// Before the phase begins.
        ENTRY,
        /// Before the phase ends.
        EXIT,
        /// From this phase to the end; where it does not hold there is a warning everywhere.
        STANDING
    }

    /// Whether a check holds. Nothing is taken for granted: what nobody has said is unknown.
    public enum State {
        /// It holds.
        DONE,
        /// It does not hold.
        OPEN,
        /// Nobody can say yet.
        UNKNOWN
    }

    public Check {
        numbers = List.copyOf(numbers);
        if (minutes < 1 || minutes > 240) {
            throw new IllegalArgumentException("minutes: " + minutes);
        }
    }

    /// Turns an answer into a state.
    ///
    /// @param holds whether it holds
    /// @return done or open
    public static State done(boolean holds) {
        return holds ? State.DONE : State.OPEN;
    }

    /// Says whether it keeps a phase from closing.
    ///
    /// @param closing the phase that would close
    /// @return whether it is mandatory, looked at then, and not done
    public boolean blocks(Phase closing) {
        return mandatory && state != State.DONE && guards(closing);
    }

    /// Says whether it is looked at when a phase closes.
    ///
    /// @param closing the phase that would close
    /// @return whether it guards the end of that phase or the start of the next, or stands since
    public boolean guards(Phase closing) {
        return switch (when) {
            case EXIT -> phase == closing;
            case ENTRY -> closing.next().filter(phase::equals).isPresent();
            case STANDING -> phase.compareTo(closing) <= 0;
        };
    }

    /// Says what should hold.
    ///
    /// @param shell the page's shell
    /// @return the sentence, with its numbers
    public String text(Shell shell) {
        return shell.text(key, numbers.toArray());
    }
}
