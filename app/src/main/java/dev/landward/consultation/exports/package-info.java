/// A result as files: votes and comments in the columns of Polis, statements with their figures,
/// and people by number, without who they are.
@ApplicationModule(
        allowedDependencies = {"web", "initiative", "consultation", "consultation.results"})
@NullMarked
package dev.landward.consultation.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
