/// The groups of the register, and how far each of them has become a partner.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "stakeholders",
            "stakeholders.assessments"
        })
@NullMarked
package dev.landward.stakeholders.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
