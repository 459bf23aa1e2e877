/// Rounds: a question to many, with statements to vote on; who is asked, from when until when, and
/// what is promised to those who answer.
@ApplicationModule(
        allowedDependencies = {
            "forgetting",
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "links",
            "stakeholders",
            "stakeholders.groups"
        })
@NullMarked
package dev.landward.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
