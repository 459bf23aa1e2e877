/// The pages of the register: who is in it, where they stand, what nobody knows yet and whom to
/// talk to first.
@ApplicationModule(allowedDependencies = {"stakeholders", "web", "accounts", "initiative"})
@NullMarked
package dev.landward.stakeholders.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
