package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import java.util.Optional;

/// Answers whether somebody who has no account yet was invited, and lets them in.
public interface Welcome {

    /// Accepts what an address was invited to.
    ///
    /// @param email the address, which somebody has proven to be theirs
    /// @param name what they are called
    /// @return the new account, or nothing where nobody invited the address
    Optional<Viewer> admit(String email, String name);
}
