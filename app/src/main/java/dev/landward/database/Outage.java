package dev.landward.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/// Why the database cannot answer for the moment, though nothing is wrong with what was asked.
///
/// Whatever was confirmed before is kept.
public enum Outage {
    /// It does not answer: it was stopped, it crashed, or the way to it is cut.
    LOST,
    /// The disk it writes to is full.
    FULL;

    /// Finds out whether a failure is an outage.
    ///
    /// @param failure what went wrong, with its causes
    /// @return the outage, or empty for any other failure
    public static Optional<Outage> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> of(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("53100") || state.equals("58030")) {
            return Optional.of(FULL);
        }
        var lost =
                failure instanceof SQLTransientConnectionException
                        || state.startsWith("08") // connection
                        || state.startsWith("57P") // shutting down, crashed, starting
                        || state.equals("53300") // too many connections
                        || state.equals("25006"); // a standby that only reads
        return lost ? Optional.of(LOST) : Optional.empty();
    }
}
