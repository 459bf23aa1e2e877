/// Who answered a round, by group and within each group by role, and what kept the others.
@ApplicationModule(
        displayName = "Coverage",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web", "initiative", "stakeholders", "consultation"})
@NullMarked
package dev.landward.consultation.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
