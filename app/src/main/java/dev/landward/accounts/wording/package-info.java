/// The wording guide of an organisation: which words it avoids, which it prefers, and why; a hint,
/// never a rule.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"web", "accounts"})
@NullMarked
package dev.landward.accounts.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
