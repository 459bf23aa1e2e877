/// What an organisation's administrators do: members, the trail of what was done, and the health of
/// the program.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "mail",
            "accounts",
            "accounts.invitations",
            "accounts.signin",
            "initiative"
        })
@NullMarked
package dev.landward.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
