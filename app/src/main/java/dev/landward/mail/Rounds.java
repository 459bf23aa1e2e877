package dev.landward.mail;

import java.time.Instant;
import java.util.UUID;

/// Orders what is done later, in the transaction that asks for it.
interface Rounds {

    /// Orders that a letter is carried as soon as it can be.
    void carry(UUID letter);

    /// Orders that what is gathered for somebody goes.
    ///
    /// @param round its number
    /// @param at when
    void gather(long round, Instant at);
}
