package dev.landward.consultation.results;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import java.util.List;

/// What people said to a statement.
///
/// @param position its number in the round
/// @param text what it says
/// @param added whether somebody who answered wrote it
/// @param shown whether enough people answered it to show anything
/// @param statement the figures
/// @param parts the opinion groups, in the order of their letters; none where there are not several
public record Line(
        int position,
        String text,
        boolean added,
        boolean shown,
        Statement statement,
        List<Part> parts) {

    /// What a group said to a statement.
    ///
    /// @param name the letter of an opinion group, or the number of a stakeholder group
    /// @param people how many belong to it
    /// @param counts what they said
    /// @param shown whether it may be shown
    public record Part(String name, int people, Counts counts, boolean shown) {

        /// How many of the group did not answer it.
        ///
        /// @return their number
        public int silent() {
            return Math.max(0, people - counts.seen());
        }

        /// The share of those who answered that agrees.
        ///
        /// @return from 0 to 1
        public double agreeing() {
            return share(counts.agree(), counts.seen());
        }
    }

    /// What all said.
    ///
    /// @return the counts
    public Counts counts() {
        return statement.counts();
    }

    /// The share of those who answered it that agrees.
    ///
    /// @return from 0 to 1
    public double agreeing() {
        return share(counts().agree(), counts().seen());
    }

    /// The share of those who answered it that disagrees.
    ///
    /// @return from 0 to 1
    public double disagreeing() {
        return share(counts().disagree(), counts().seen());
    }

    /// The share of those who answered it that passes.
    ///
    /// @return from 0 to 1
    public double passing() {
        return share(counts().pass(), counts().seen());
    }

    /// The lower end of the 95 % interval of the share that agrees.
    ///
    /// @return from 0 to 1
    public double low() {
        return counts().interval(Side.AGREE).low();
    }

    /// The upper end of the 95 % interval of the share that agrees.
    ///
    /// @return from 0 to 1
    public double high() {
        return counts().interval(Side.AGREE).high();
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
