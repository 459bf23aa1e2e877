/// Who is asked in a round: groups, people and open links; letters, tickets and reminders; who
/// answered, by group and role, and what kept the others.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "initiative",
            "initiative.things",
            "links",
            "notifications",
            "stakeholders",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
