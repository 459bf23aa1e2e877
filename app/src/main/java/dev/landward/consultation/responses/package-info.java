/// You said, we did: what becomes of every statement that was accepted, for the team and for those
/// who took part; and the ledger of what people contributed.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "links",
            "consultation",
            "consultation.answers"
        })
@NullMarked
package dev.landward.consultation.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
