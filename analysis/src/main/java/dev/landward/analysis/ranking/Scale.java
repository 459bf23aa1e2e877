package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.ValueFunction;

/// How scores of a criterion become values from 0 to 1.
public sealed interface Scale {

    /// Amounts, through a value function.
    ///
    /// @param function what each amount is worth
    record Amounts(ValueFunction function) implements Scale {}

    /// Places with two anchors: the first place is worth 1, the last 0, and of the others nothing
    /// is known but their order. Their values are drawn like the order of as many uniform numbers;
    /// their mean values are evenly apart, (count − place)/(count − 1).
    ///
    /// Source: Lahdelma, Miettinen and Salminen, *European Journal of Operational Research* 147
    /// (2003).
    ///
    /// @param count number of places, at least 2
    record Places(int count) implements Scale {

        /// Refuses a scale on which nobody can differ.
        public Places {
            if (count < 2) {
                throw new IllegalArgumentException("two places or more");
            }
        }
    }
}
