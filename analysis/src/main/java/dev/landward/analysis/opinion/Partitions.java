package dev.landward.analysis.opinion;

import dev.landward.analysis.opinion.Silhouette.Parted;
import java.util.Optional;

/// The best way to part points into k groups: of the tightest two that k-means finds, each
/// improved, the one with the largest mean silhouette.
final class Partitions {

    private final Points points;
    private final double[][] distances;
    private final int minimum;
    private final int starts;
    private final long seed;

    Partitions(Points points, int minimum, int starts, long seed) {
        this.points = points;
        this.minimum = minimum;
        this.starts = starts;
        this.seed = seed;
        distances = points.distances();
    }

    /// The best of k groups, each with at least the minimum of people; empty where there is none.
    Optional<Parted> best(int k) {
        if (points.size() < (long) k * minimum) {
            return Optional.empty();
        }
        Parted best = null;
        for (var parting : KMeans.partings(points, k, starts, seed)) {
            var improved = Silhouette.improved(distances, parting.labels(), k, minimum);
            if (improved != null && (best == null || improved.mean() > best.mean() + 1e-12)) {
                best = improved;
            }
        }
        return Optional.ofNullable(best);
    }
}
