/// What things are worth and how much they matter: value functions, weights from swings, ranks,
/// pairs and trade-offs, and the set of weights that answers leave open.
///
/// Start at [ValueFunction], [Weights], [Judgements] and [WeightSet]. Criteria are numbered from 0
/// in the order in which the caller has them; weights are never negative and sum to 1.
@NullMarked
package dev.landward.analysis.weights;

import org.jspecify.annotations.NullMarked;
