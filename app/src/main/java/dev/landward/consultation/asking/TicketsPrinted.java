package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// Ways in were handed out to be printed.
///
/// @param round which
/// @param people for how many
public record TicketsPrinted(long round, int people) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
