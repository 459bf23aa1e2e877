/// Overview and portfolio: what needs somebody this week, and why.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "consultation.asking",
            "initiative",
            "links",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.standings"
        })
@NullMarked
package dev.landward.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
