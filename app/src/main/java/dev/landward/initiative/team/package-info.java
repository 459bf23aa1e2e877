/// Who has a role in one initiative, beside what they are in the whole organisation.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web", "accounts", "accounts.invitations", "initiative"})
@NullMarked
package dev.landward.initiative.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
