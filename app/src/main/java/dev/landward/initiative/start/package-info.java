/// How an initiative begins: one form, after which everything it needs is there.
@ApplicationModule(allowedDependencies = {"web", "accounts", "initiative", "initiative.playbook"})
@NullMarked
package dev.landward.initiative.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
