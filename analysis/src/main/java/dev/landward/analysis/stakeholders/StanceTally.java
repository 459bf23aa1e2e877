package dev.landward.analysis.stakeholders;

import java.util.OptionalDouble;

/// How many people take which stance. Every share is of all of them, the unknown too.
///
/// @param against people against
/// @param neutral people who said that they are neutral
/// @param inFavour people for it
/// @param unknown people nobody knows about
public record StanceTally(int against, int neutral, int inFavour, int unknown) {

    /// Nobody.
    public static final StanceTally NOBODY = new StanceTally(0, 0, 0, 0);

    /// Normal quantile of a two-sided 95 % interval.
    private static final double Z95 = 1.959963984540054;

    /// A range of shares, both within 0 to 1.
    ///
    /// @param low lower end
    /// @param high upper end
    public record Interval(double low, double high) {}

    /// Refuses negative counts.
    ///
    /// @throws IllegalArgumentException then
    public StanceTally {
        if (against < 0 || neutral < 0 || inFavour < 0 || unknown < 0) {
            throw new IllegalArgumentException("counts are 0 or more");
        }
    }

    /// People in all, the denominator of every share.
    ///
    /// @return against + neutral + for + unknown
    public int n() {
        return against + neutral + inFavour + unknown;
    }

    /// People with one stance.
    ///
    /// @param stance the stance
    /// @return how many
    public int count(Stance stance) {
        return switch (stance) {
            case AGAINST -> against;
            case NEUTRAL -> neutral;
            case FOR -> inFavour;
            case UNKNOWN -> unknown;
        };
    }

    /// The share of a stance among all people.
    ///
    /// @param stance the stance
    /// @return 0 to 1, empty when there is nobody
    public OptionalDouble share(Stance stance) {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count(stance) / n());
    }

    /// The 95 % score interval (Wilson 1927) of the share for, among all people: `(p + z²/2n ± z
    /// √(p(1−p)/n + z²/4n²)) / (1 + z²/n)`. It says how far a share of so few people can be trusted
    /// if they stand for more of their kind; for a complete group it is no error of counting.
    ///
    /// @return the interval, 0 to 1 when there is nobody
    public Interval intervalFor() {
        int n = n();
        if (n == 0) {
            return new Interval(0, 1);
        }
        double p = (double) inFavour / n;
        double z2 = Z95 * Z95;
        double centre = p + z2 / (2 * n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        double low = inFavour == 0 ? 0 : (centre - half) / scale;
        double high = inFavour == n ? 1 : (centre + half) / scale;
        return new Interval(low, high);
    }

    /// The same with one person more.
    ///
    /// @param stance of that person
    /// @return the tally
    public StanceTally plus(Stance stance) {
        return switch (stance) {
            case AGAINST -> new StanceTally(against + 1, neutral, inFavour, unknown);
            case NEUTRAL -> new StanceTally(against, neutral + 1, inFavour, unknown);
            case FOR -> new StanceTally(against, neutral, inFavour + 1, unknown);
            case UNKNOWN -> new StanceTally(against, neutral, inFavour, unknown + 1);
        };
    }

    /// Both together.
    ///
    /// @param other the other
    /// @return the sum
    public StanceTally plus(StanceTally other) {
        return new StanceTally(
                against + other.against,
                neutral + other.neutral,
                inFavour + other.inFavour,
                unknown + other.unknown);
    }
}
