/// The phases of an initiative: their checks, their gates, their agendas, and where it all stands.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "initiative.playbook"})
@NullMarked
package dev.landward.initiative.phases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
