/// Who matters, where they stand, what is not known, and whom to talk to first.
///
/// Small published rules, each exact and each with its source. What nobody assessed stays unknown
/// here: it never becomes a default, a neutral or a support.
@NullMarked
package dev.landward.analysis.stakeholders;

import org.jspecify.annotations.NullMarked;
