/// Harrow Falls, an invented city that replaces its permitting system: what a new installation
/// shows first.
@ApplicationModule(allowedDependencies = {"web", "accounts", "initiative", "stakeholders", "home"})
@NullMarked
package dev.landward.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
