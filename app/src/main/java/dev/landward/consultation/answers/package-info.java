/// How people answer a round: by a link or signed in, a card at a time; their votes, their reasons,
/// their own statements, what they are told afterwards, and why some would rather not.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "accounts",
            "accounts.signin",
            "initiative",
            "links",
            "stakeholders",
            "stakeholders.records",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
