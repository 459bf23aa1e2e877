package dev.landward.consultation.room;

import dev.landward.accounts.Happening;

/// It was decided what becomes of short items.
///
/// @param session which
/// @param items how many
/// @param state what was decided
record ItemRuled(long session, int items, String state) implements Happening {

    @Override
    public String subject() {
        return "session/" + session;
    }
}
