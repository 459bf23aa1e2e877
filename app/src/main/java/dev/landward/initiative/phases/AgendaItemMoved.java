package dev.landward.initiative.phases;

import dev.landward.accounts.Revision;

/// An item of the agenda of a phase got another place, and so did the one it passed.
///
/// @param item which
/// @param phase of which phase
public record AgendaItemMoved(long item, String phase) implements Revision {

    @Override
    public String subject() {
        return "agenda/" + phase;
    }
}
