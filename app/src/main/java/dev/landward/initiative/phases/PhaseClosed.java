package dev.landward.initiative.phases;

import dev.landward.accounts.Happening;
import java.util.List;

/// A phase was closed.
///
/// @param closing the number of the closing
/// @param phase which
/// @param overridden whether something mandatory was open
/// @param reason why it was closed though something mandatory was open, empty where nothing was
/// @param open the keys of what was open
public record PhaseClosed(
        long closing, String phase, boolean overridden, String reason, List<String> open)
        implements Happening {

    @Override
    public String subject() {
        return "phase/" + phase;
    }
}
