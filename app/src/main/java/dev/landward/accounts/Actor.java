package dev.landward.accounts;

import org.jspecify.annotations.Nullable;

/// In whose name, and where, something is done.
public interface Actor {

    /// Says who acts.
    ///
    /// @return the account, or `null` where the program acts by itself
    @Nullable AccountId account();

    /// Says in which organisation.
    ///
    /// @return the organisation
    OrganisationId organisation();

    /// Says in which initiative.
    ///
    /// @return its number, or `null` where the deed concerns the organisation as a whole
    @Nullable Long initiativeNumber();
}
