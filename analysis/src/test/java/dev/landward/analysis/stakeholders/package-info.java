/// The kernels of stakeholder work, held against published cases and against what must always hold.
@NullMarked
package dev.landward.analysis.stakeholders;

import org.jspecify.annotations.NullMarked;
