package dev.landward.analysis.opinion;

/// How often people agreed with one statement, disagreed, and passed. Whoever has not answered is
/// in none of the three.
///
/// @param agree votes of +1
/// @param disagree votes of −1
/// @param pass votes of 0
public record Counts(int agree, int disagree, int pass) {

    /// Nobody has answered.
    public static final Counts NONE = new Counts(0, 0, 0);

    /// Refuses negative counts.
    ///
    /// @throws IllegalArgumentException then
    public Counts {
        if (agree < 0 || disagree < 0 || pass < 0) {
            throw new IllegalArgumentException("fewer than no votes");
        }
    }

    /// How many answered at all.
    ///
    /// @return agree + disagree + pass
    public int seen() {
        return agree + disagree + pass;
    }

    /// The mean vote.
    ///
    /// @return (agree − disagree) / seen, from −1 to 1; 0 where nobody answered
    public double mean() {
        return seen() == 0 ? 0 : (double) (agree - disagree) / seen();
    }

    /// The counts with one vote more.
    ///
    /// @param vote +1, −1 or 0
    /// @return the new counts, in constant time
    /// @throws IllegalArgumentException for another vote
    public Counts with(int vote) {
        return moved(Votes.checked(vote), 1);
    }

    /// The counts without one of their votes, as when somebody changes their mind.
    ///
    /// @param vote +1, −1 or 0
    /// @return the new counts, in constant time
    /// @throws IllegalArgumentException for another vote, or one that was never counted
    public Counts without(int vote) {
        return moved(Votes.checked(vote), -1);
    }

    private Counts moved(int vote, int by) {
        return new Counts(
                agree + (vote == 1 ? by : 0),
                disagree + (vote == -1 ? by : 0),
                pass + (vote == 0 ? by : 0));
    }

    /// The counts of two sets of people that have nobody in common.
    ///
    /// @param other the counts of the others
    /// @return the sums
    public Counts plus(Counts other) {
        return new Counts(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }

    /// The votes for one side.
    ///
    /// @param side agreement or disagreement
    /// @return the count
    public int of(Side side) {
        return side == Side.AGREE ? agree : disagree;
    }

    /// The probability that the next one leans to a side, with one success and one failure counted
    /// beforehand (Laplace's rule of succession).
    ///
    /// @param side agreement or disagreement
    /// @return (count + 1) / (seen + 2), between 0 and 1
    public double probability(Side side) {
        return (of(side) + 1.0) / (seen() + 2.0);
    }

    /// How surely a majority leans to a side.
    ///
    /// @param side agreement or disagreement
    /// @return the z-score of [Proportions#z]
    public double z(Side side) {
        return Proportions.z(of(side), seen());
    }

    /// The share that leans to a side, as a range.
    ///
    /// @param side agreement or disagreement
    /// @return Wilson's 95 % interval
    public Interval interval(Side side) {
        return Interval.wilson(of(side), seen(), Interval.Z95);
    }
}
