/// The change itself: what is replaced, its phases and playbook, its drivers and unknowns.
@ApplicationModule(allowedDependencies = {"web", "accounts", "accounts.wording"})
@NullMarked
package dev.landward.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
