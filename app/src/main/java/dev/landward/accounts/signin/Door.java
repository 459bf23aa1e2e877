package dev.landward.accounts.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page to sign in shows.
///
/// @param email what was typed already
/// @param problem what went wrong, or `null`
/// @param first whether nobody has signed in here on their own terms yet
/// @param services other services that let people in
/// @param host where passkeys work
record Door(
        String email,
        @Nullable Problem problem,
        boolean first,
        List<OutsideRoutes.Service> services,
        String host) {

    /// What went wrong: the key of its sentence, and minutes where it names some.
    record Problem(String key, long minutes) {}
}
