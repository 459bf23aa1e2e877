/// What people are told of, in the product and by mail: who follows what, and what they have read.
///
/// A module tells somebody with {@link dev.landward.notifications.Notices#tell}, in the transaction
/// of what it tells of. Whoever may not see the thing is not told; who loses sight of it later no
/// longer finds the notice. The sentence is a text of the module that tells, whose gaps are filled
/// by name; `{by}` (who did it) and `{title}` (the thing as it is called now) fill themselves.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "mail",
            "accounts",
            "initiative",
            "initiative.things",
            "initiative.phases",
            "initiative.playbook",
            "initiative.team"
        })
@NullMarked
package dev.landward.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
