/// The playbook of an initiative: its tasks in order, and the packs of the method they come from.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "initiative.things"})
@NullMarked
package dev.landward.initiative.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
