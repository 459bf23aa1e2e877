/// A person's own record: see it, put it right, name somebody who was missed, take it along, erase
/// it; and for how long an organisation keeps people.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "initiative",
            "links",
            "comments",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.groups"
        })
@NullMarked
package dev.landward.stakeholders.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
