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
/// @param folded how many rows are about somebody of another row of the file
/// @param leftOut how many rows are left out by choice
/// @param assessed how many assessments would be recorded
/// @param newGroups the groups that would be new
/// @param problems what is wrong, cell by cell
/// @param twins the rows that are, or may be, about somebody known
/// @param preview the first rows, as they are understood
record Checked(
        int rows,
        int added,
        int changed,
        int unchanged,
        int folded,
        int leftOut,
        int assessed,
        List<String> newGroups,
        List<Problem> problems,
        List<Twin> twins,
        List<Preview> preview) {

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
    /// @param other the line of the other row, or 0 where it is somebody in the register
    /// @param sides what either says, where they differ or are known by it
    record Twin(
            int place,
            String name,
            Reason reason,
            @Nullable Choice choice,
            int other,
            List<Pair> sides) {

        boolean open() {
            return choice == null && !reason.sure();
        }
    }

    /// What the file and the register say of one thing.
    record Pair(Field field, String file, String register) {}

    /// A row as it is understood.
    record Preview(int place, String name, String organisation, String group, Effect effect) {}

    /// What would become of a row.
    enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG,
        OPEN,
        LEFT_OUT
    }

    long open() {
        return twins.stream().filter(Twin::open).count();
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
