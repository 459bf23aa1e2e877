package dev.landward.web;

import java.security.Principal;

/// Counts what somebody was told and has not read; asked once for each page.
@FunctionalInterface
public interface Bell {

    /// Counts for whoever is signed in.
    ///
    /// @param person who
    /// @return how many; 100 for that many or more
    int unread(Principal person);
}
