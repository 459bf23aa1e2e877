/// Who reaches whom: the most probable routes of influence through a network of ties.
@NullMarked
package dev.landward.analysis.influence;

import org.jspecify.annotations.NullMarked;
