/// Harrow Falls, an invented city that replaces its permitting system: what a new installation
/// shows first.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "comments",
            "tags",
            "links",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.groups",
            "stakeholders.ties",
            "stakeholders.units",
            "stakeholders.remarks",
            "stakeholders.batches",
            "stakeholders.plans",
            "stakeholders.records",
            "consultation",
            "consultation.imports",
            "consultation.responses",
            "consultation.sessions",
            "consultation.attendance",
            "home"
        })
@NullMarked
package dev.landward.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
