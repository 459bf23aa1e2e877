/// Sessions in which people meet, in a room or from elsewhere: what for, when and where, the
/// agenda, and how far it has come.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "initiative",
            "initiative.things",
            "initiative.meetings",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
