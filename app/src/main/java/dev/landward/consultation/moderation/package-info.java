/// What people wrote, before others see it: accepted, hidden with a reason, merged with what says
/// nearly the same; each can be taken back, and all of it is in a log.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "notifications",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
