package dev.landward.analysis.cases;

import java.util.HashMap;
import java.util.Map;

/// Every method of the published cases that is built, by its name there.
public final class Kernels {

    /// The methods by name.
    public static final Map<String, Kernel> BY_METHOD = all();

    private Kernels() {}

    private static Map<String, Kernel> all() {
        Map<String, Kernel> all = new HashMap<>(StakeholderKernels.BY_METHOD);
        all.putAll(OpinionKernels.BY_METHOD);
        all.putAll(WeightKernels.BY_METHOD);
        all.putAll(GroupKernels.BY_METHOD);
        all.putAll(SmaaKernels.BY_METHOD);
        all.putAll(RankingKernels.BY_METHOD);
        return Map.copyOf(all);
    }
}
