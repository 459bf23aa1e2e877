package dev.landward.analysis.stakeholders;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/// A scale cut into named bands with inclusive whole-number edges, such as 0–20 negative, 21–40
/// somewhat negative. Readiness and relationship health are read this way.
///
/// @param bands ascending, without gaps and overlaps
public record Bands(List<Band> bands) {

    /// One band.
    ///
    /// @param level its name, chosen by whoever made the scale
    /// @param min lowest score in it
    /// @param max highest score in it
    public record Band(String level, int min, int max) {}

    /// A mean and its band.
    ///
    /// @param mean to 16 digits
    /// @param n how many ratings it is of
    /// @param level the band of the mean rounded half up to a whole number
    public record Reading(BigDecimal mean, int n, String level) {}

    /// Sorts the bands and refuses those that leave a score without a band or with two.
    ///
    /// @throws IllegalArgumentException then, and for no band
    public Bands {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::min)).toList();
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("no band");
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean follows = i == 0 || band.min() == bands.get(i - 1).max() + 1;
            if (band.max() < band.min() || !follows) {
                throw new IllegalArgumentException("bands have gaps or overlaps");
            }
        }
    }

    /// The band of a score.
    ///
    /// @param score within the scale
    /// @return the name of its band
    /// @throws IllegalArgumentException outside of the scale
    public String level(int score) {
        for (Band band : bands) {
            if (score >= band.min() && score <= band.max()) {
                return band.level();
            }
        }
        throw new IllegalArgumentException("outside of the scale: " + score);
    }

    /// The mean of ratings and its band. Published scales with whole-number edges say nothing about
    /// means between two bands; here the exact mean is rounded half up first.
    ///
    /// @param ratings at least one, within the scale
    /// @return mean, n and band
    /// @throws IllegalArgumentException for none, or one outside of the scale
    public Reading mean(List<BigDecimal> ratings) {
        BigDecimal min = BigDecimal.valueOf(bands.getFirst().min());
        BigDecimal max = BigDecimal.valueOf(bands.getLast().max());
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal rating : ratings) {
            if (rating.compareTo(min) < 0 || rating.compareTo(max) > 0) {
                throw new IllegalArgumentException("outside of the scale: " + rating);
            }
            sum = sum.add(rating);
        }
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("no rating");
        }
        BigDecimal n = BigDecimal.valueOf(ratings.size());
        int rounded = sum.divide(n, 0, RoundingMode.HALF_UP).intValueExact();
        return new Reading(sum.divide(n, MathContext.DECIMAL64), ratings.size(), level(rounded));
    }
}
