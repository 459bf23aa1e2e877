/// The organisation tree: which unit stands under which, and who heads it.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "stakeholders"})
@NullMarked
package dev.landward.stakeholders.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
