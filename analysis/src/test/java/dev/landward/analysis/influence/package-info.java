@NullMarked
package dev.landward.analysis.influence;

import org.jspecify.annotations.NullMarked;
