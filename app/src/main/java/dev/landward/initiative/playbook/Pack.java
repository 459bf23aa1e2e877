package dev.landward.initiative.playbook;

import java.util.Arrays;
import java.util.List;

/// A way through the method that an initiative can begin with. Its texts are `playbook.pack.<key>`,
/// with `.about` and `.credit` for where it comes from.
public enum Pack {
    /// Every step.
    LANDWARD("landward"),
    /// The steps that a small change needs too.
    ESSENTIALS("essentials"),
    /// The steps that serve the eight that John P. Kotter described.
    EIGHT_STEPS("eight-steps");

    private final String key;

    Pack(String key) {
        this.key = key;
    }

    /// Says how forms and happenings name it.
    ///
    /// @return its key
    public String key() {
        return key;
    }

    /// Finds a pack.
    ///
    /// @param key its key
    /// @return whether there is one of that name
    public static boolean exists(String key) {
        return Arrays.stream(values()).anyMatch(pack -> pack.key.equals(key));
    }

    static Pack of(String key) {
        return Arrays.stream(values())
                .filter(pack -> pack.key.equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such pack: " + key));
    }

    List<Step> steps(List<Step> all) {
        return all.stream().filter(this::includes).toList();
    }

    private boolean includes(Step step) {
        return switch (this) {
            case LANDWARD -> true;
            case ESSENTIALS -> step.light();
            case EIGHT_STEPS -> step.eight() > 0;
        };
    }
}
