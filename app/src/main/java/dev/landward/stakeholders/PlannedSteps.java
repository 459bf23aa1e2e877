package dev.landward.stakeholders;

import dev.landward.initiative.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps planned with people that are still open; the plans answer, so that modules above the
/// register may ask without knowing them.
public interface PlannedSteps {

    /// Lists the open steps.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return overdue ones first, then by due date, those without one last
    List<Open> open(Workspace workspace);

    /// An open step.
    ///
    /// @param id its number
    /// @param words what shall be done
    /// @param whom the name of the stakeholder or group, or `null` for a whole segment
    /// @param reason why it was planned, perhaps empty
    /// @param owner the name of who does it, or `null` where nobody took it
    /// @param due until when, or `null` where nobody said
    /// @param overdue whether that day is past
    /// @param path the page of the steps
    record Open(
            long id,
            String words,
            @Nullable String whom,
            String reason,
            @Nullable String owner,
            @Nullable LocalDate due,
            boolean overdue,
            String path) {}
}
