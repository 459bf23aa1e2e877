/// The user guide, in the product: the pages of `docs/guide`, opened at the place one is in.
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package dev.landward.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
