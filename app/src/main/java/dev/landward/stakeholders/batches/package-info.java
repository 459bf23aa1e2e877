/// Many rows of the register written at once, recognised by their keys, and taken back at once.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.units"
        })
@NullMarked
package dev.landward.stakeholders.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
