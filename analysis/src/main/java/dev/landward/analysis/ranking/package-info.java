/// Which option leads, how sure that is, and what would change it: the additive value model with
/// its contributions, SMAA-2 over uncertain scores and weights, exact sensitivity, what groups win
/// and lose, and PROMETHEE as a second opinion.
///
/// Start at [ScoreSheet], then [Additive], [Smaa], [Flip], [Groups] and [Promethee]. Options and
/// criteria are numbered from 0 in the order of the caller; values are on a scale from 0 to 1.
@NullMarked
package dev.landward.analysis.ranking;

import org.jspecify.annotations.NullMarked;
