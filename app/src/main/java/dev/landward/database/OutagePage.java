package dev.landward.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Tells a visitor that the database does not answer.
///
/// It is asked outside of sign-in and session, since both are in the database, and must not touch
/// either.
@FunctionalInterface
public interface OutagePage {

    /// Writes the page; the status and `Retry-After` are set already.
    ///
    /// @param outage what happened
    /// @param request what was asked
    /// @param response where to answer
    /// @throws IOException when the visitor has gone
    void show(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
