/// Seals the trail of every organisation, so that nobody changes it unnoticed, and holds it against
/// its seals. exported, and verified by a command.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web"})
@NullMarked
package dev.landward.accounts.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
