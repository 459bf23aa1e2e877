package dev.landward.initiative.phases;

import dev.landward.accounts.Happening;

/// An item was added to the agenda of a phase.
///
/// @param item which
/// @param phase of which phase
public record AgendaItemAdded(long item, String phase) implements Happening {

    @Override
    public String subject() {
        return "agenda/" + item;
    }
}
