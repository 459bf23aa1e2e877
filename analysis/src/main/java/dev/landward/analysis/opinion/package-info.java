/// What people think of single statements, the groups that exist among them, and the statements on
/// which the groups meet.
///
/// Start at [Votes#builder] and [OpinionMap#of]. Everything here is exact and repeatable: the same
/// votes, in any order and under any names, give the same numbers to the last digit. The seed of
/// what is drawn at random is part of the result.
@NullMarked
package dev.landward.analysis.opinion;

import org.jspecify.annotations.NullMarked;
