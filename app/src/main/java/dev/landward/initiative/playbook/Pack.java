package dev.landward.initiative.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// A way through the method that an initiative can begin with. Its texts are `playbook.pack.<key>`,
/// with `.about` and `.credit` for where it comes from.
public enum Pack {
    /// Every step.
    LANDWARD("landward", _ -> true),
    /// The steps that a small change needs too.
    ESSENTIALS("essentials", Step::light),
    /// The steps that serve the eight that John P. Kotter described.
    EIGHT_STEPS("eight-steps", step -> step.eight() > 0);

    private final String key;
    private final Predicate<Step> includes;

    Pack(String key, Predicate<Step> includes) {
        this.key = key;
        this.includes = includes;
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
        return all.stream().filter(includes).toList();
    }
}
