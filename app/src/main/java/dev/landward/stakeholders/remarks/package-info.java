/// What is written down beside the assessments: interests, constraints and private notes.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "stakeholders"})
@NullMarked
package dev.landward.stakeholders.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
