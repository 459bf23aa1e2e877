package dev.landward.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an initiative stands, for an overview: its steps, what to do next and why, what went
/// quiet, and what is wrong with its plan.
public interface Outlook {

    /// Computes where an initiative stands; the number of queries does not grow with its records.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return what an overview shows
    Standing standing(Workspace workspace);

    /// What an overview shows.
    ///
    /// @param steps the seven phases in order
    /// @param current the first phase that is not closed, none once all are
    /// @param tasks the open tasks that matter most, the most pressing first, at most ten
    /// @param hygiene what went quiet
    /// @param legacy the system that is replaced, if it was named
    /// @param warnings the standing checks that do not hold
    record Standing(
            List<Step> steps,
            Optional<Phase> current,
            List<NextTask> tasks,
            Hygiene hygiene,
            Optional<LegacySystem> legacy,
            List<Check> warnings) {}

    /// A phase as the stepper draws it.
    ///
    /// @param phase which
    /// @param place before, at or after where the initiative is
    /// @param done how many of its mandatory checks are done
    /// @param mandatory how many mandatory checks it has
    /// @param overrides 1 while it is closed though something mandatory was open, else 0
    record Step(Phase phase, Position place, int done, int mandatory, int overrides) {}

    /// Where a phase is, seen from where the initiative is.
    enum Position {
        /// It is closed.
        CLOSED,
        /// It is the first that is not.
        CURRENT,
        /// It comes later.
        AHEAD
    }

    /// An open task, and why it comes next.
    ///
    /// @param id its number
    /// @param origin its key in the playbook, or `null` for a task of one's own
    /// @param title its own wording, or `null` while the playbook's holds
    /// @param phase the phase it belongs to
    /// @param owner who has it, empty where nobody
    /// @param due its day, or `null` where none is set
    /// @param reason why it comes next
    record NextTask(
            long id,
            @Nullable String origin,
            @Nullable String title,
            Phase phase,
            String owner,
            @Nullable LocalDate due,
            Reason reason) {

        /// Says where it is worked on.
        ///
        /// @return what follows `/initiatives/7`
        public String path() {
            return "/playbook/tasks/" + id;
        }
    }

    /// Why a task comes next; the strongest reason counts.
    enum Reason {
        /// Its day has passed.
        OVERDUE,
        /// The current phase does not close without it.
        BLOCKS,
        /// It belongs to the current phase and nobody has it.
        OWNERLESS,
        /// It belongs to the current phase.
        NEXT
    }

    /// How well the process is kept: open tasks only; a task may count in several.
    ///
    /// @param open all open tasks
    /// @param overdue those whose day has passed
    /// @param ownerless those of the current and earlier phases that nobody has
    /// @param silent those of the current and earlier phases that nobody touched for 14 days
    record Hygiene(int open, int overdue, int ownerless, int silent) {}
}
