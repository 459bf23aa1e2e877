package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.imports.People.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check found; nothing of it is stored in the register yet.
///
/// @param rows how many rows the file has
/// @param added how many stakeholders would be new
/// @param changed how many would say something else
/// @param unchanged how many say so already
/// @param leftOut how many rows are left out by choice
/// @param assessed how many assessments would be recorded
/// @param newGroups the groups that would be new
/// @param problems what is wrong, cell by cell
/// @param twins the rows that are, or may be, about somebody known or of another row
/// @param joined the rows that say nothing different from another row about the same
/// @param preview the first rows, as they are understood
record Checked(
        int rows,
        int added,
        int changed,
        int unchanged,
        int leftOut,
        int assessed,
        List<String> newGroups,
        List<Problem> problems,
        List<Twin> twins,
        List<Joined> joined,
        List<Preview> preview) {

    private static final int SHOWN = 50;

    /// Something wrong in a cell.
    ///
    /// @param place the line
    /// @param who the name in that row, perhaps empty
    /// @param field which column
    /// @param found what stands there
    /// @param expected what may stand there; `null` where it is too long
    /// @param longest how long it may be
    /// @param clash whose reference it is, or `null`
    record Problem(
            int place,
            String who,
            Field field,
            String found,
            @Nullable Expected expected,
            int longest,
            @Nullable Clash clash) {}

    /// A reference that is somebody else's.
    ///
    /// @param held by whom
    /// @param name of whoever it belongs to now
    record Clash(Held held, String name) {}

    /// By whom a reference is held.
    enum Held {
        /// By somebody in the register, or in another row.
        TAKEN,
        /// By somebody who was removed.
        REMOVED,
        /// By somebody who was merged into another.
        MERGED
    }

    /// A row beside whom it looks like.
    ///
    /// @param place the line
    /// @param name the name in the row
    /// @param reason why it looks so
    /// @param choice what was decided, or `null`
    /// @param lines the other rows, or none where it is somebody in the register
    /// @param asked whether somebody has to decide
    /// @param sides what either says, where they differ or are known by it
    record Twin(
            int place,
            String name,
            Reason reason,
            @Nullable Choice choice,
            List<Integer> lines,
            boolean asked,
            List<Pair> sides) {

        boolean open() {
            return choice == null && asked;
        }

        /// Whether it is about other rows of the file.
        boolean inFile() {
            return !lines.isEmpty();
        }

        /// Whether it is joined with them.
        boolean joined() {
            return inFile() && (now() == Choice.SAME || now() == Choice.EARLIER);
        }

        /// What becomes of it as things are; `null` where that is to be decided.
        @Nullable Choice now() {
            return choice != null || open() ? choice : Choice.SAME;
        }
    }

    /// What the row and the other side say of one thing, and what would be said of one person.
    record Pair(Field field, String file, String other, String both) {}

    /// A row that is joined with another one.
    ///
    /// @param place the line
    /// @param with the first line about the same
    record Joined(int place, String name, int with) {}

    /// A row as it is understood.
    ///
    /// @param with the line it is joined with, or 0
    record Preview(
            int place, String name, String organisation, String group, Effect effect, int with) {}

    /// What would become of a row.
    enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        JOINED,
        WRONG,
        OPEN,
        LEFT_OUT
    }

    /// The first cells to be put right, with all of each row.
    List<Problem> firstProblems() {
        int shown = Math.min(SHOWN, problems.size());
        while (shown > 0
                && shown < problems.size()
                && problems.get(shown).place() == problems.get(shown - 1).place()) {
            shown++;
        }
        return problems.subList(0, shown);
    }

    long open() {
        return twins.stream().filter(Twin::open).count();
    }

    /// How many rows are, by decision or without, about somebody of another row.
    long folded() {
        return joined.size() + twins.stream().filter(Twin::joined).count();
    }

    long wrongRows() {
        return problems.stream().mapToInt(Problem::place).distinct().count();
    }

    /// Nothing is in the way of storing.
    boolean ready() {
        return problems.isEmpty() && open() == 0;
    }

    /// The register says all of it already.
    boolean nothing() {
        return ready() && added == 0 && changed == 0;
    }
}
