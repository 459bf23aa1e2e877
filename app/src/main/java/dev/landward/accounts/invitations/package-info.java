/// Inviting people into an organisation or one of its initiatives, by mail, and what becomes of it.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"accounts", "accounts.signin", "web", "mail"})
@NullMarked
package dev.landward.accounts.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
