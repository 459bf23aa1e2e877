package dev.landward.initiative.phases;

import dev.landward.accounts.Revision;

/// An item of the agenda of a phase was worded anew, or got another time.
///
/// @param item which
/// @param phase of which phase
public record AgendaItemChanged(long item, String phase) implements Revision {

    @Override
    public String subject() {
        return "agenda/" + item;
    }
}
