/// Where everybody stands, now or on a day, and what follows from it: who moved, what is missing,
/// whom to talk to first.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "web",
            "initiative",
            "tags",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.groups"
        })
@NullMarked
package dev.landward.stakeholders.standings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
