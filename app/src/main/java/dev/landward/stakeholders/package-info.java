/// Who matters, where they stand, since when and says who: the register, its groups, ties and dated
/// assessments.
@ApplicationModule(allowedDependencies = {"web", "accounts", "initiative"})
@NullMarked
package dev.landward.stakeholders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
