/// Tables that people bring as files: how one is read, what it is called, and why one cannot be
/// read.
@ApplicationModule(
        displayName = "Files that are brought",
        allowedDependencies = {"web"})
@NullMarked
package dev.landward.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
