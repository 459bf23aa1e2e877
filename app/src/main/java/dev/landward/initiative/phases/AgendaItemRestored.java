package dev.landward.initiative.phases;

import dev.landward.accounts.Happening;

/// An item is back on the agenda of a phase.
///
/// @param item which
/// @param phase of which phase
public record AgendaItemRestored(long item, String phase) implements Happening {

    @Override
    public String subject() {
        return "agenda/" + item;
    }
}
