/// A module with tables and nothing else, for the tests of migrations, backup and restore.
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package dev.landward.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
