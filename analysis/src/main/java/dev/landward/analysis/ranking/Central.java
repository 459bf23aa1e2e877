package dev.landward.analysis.ranking;

import java.util.Optional;

/// The central weights of each option: the mean of the weights with which it was first.
final class Central {

    private Central() {}

    static Optional<SmaaResult.CentralWeights>[] of(Tally tally, int options, int criteria) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Optional<SmaaResult.CentralWeights>[] central = new Optional[options];
        for (int i = 0; i < options; i++) {
            long firsts = tally.count(i, 0);
            if (firsts == 0) {
                central[i] = Optional.empty();
                continue;
            }
            var mean = new double[criteria];
            var errors = new double[criteria];
            for (int j = 0; j < criteria; j++) {
                mean[j] = tally.sum(i, j) / firsts;
                double spread = Math.max(0, tally.squares(i, j) / firsts - mean[j] * mean[j]);
                errors[j] = Math.sqrt(spread / firsts);
            }
            central[i] = Optional.of(new SmaaResult.CentralWeights(mean, errors, firsts));
        }
        return central;
    }
}
