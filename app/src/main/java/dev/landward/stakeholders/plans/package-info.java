/// What is planned with people: who is held back, apathetic or worried, the response to each
/// segment, the way to partnership, and whether there are hands enough to answer.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.standings",
            "stakeholders.groups",
            "stakeholders.remarks"
        })
@NullMarked
package dev.landward.stakeholders.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
