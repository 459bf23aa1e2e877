/// Who is expected in a session, who came, in the room or from elsewhere, and which groups are not
/// there; invitations, the way in for guests, and walk-ins.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "accounts.signin",
            "initiative",
            "initiative.meetings",
            "links",
            "stakeholders",
            "consultation",
            "consultation.answers",
            "consultation.sessions"
        })
@NullMarked
package dev.landward.consultation.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
