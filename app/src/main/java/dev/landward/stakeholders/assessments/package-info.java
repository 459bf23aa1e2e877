/// Dated assessments: what is judged of somebody, by whom, how surely and on what evidence; none is
/// ever written over.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "stakeholders"})
@NullMarked
package dev.landward.stakeholders.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
