/// Who is tied to whom: by what, how strongly, and until when.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative", "stakeholders"})
@NullMarked
package dev.landward.stakeholders.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
