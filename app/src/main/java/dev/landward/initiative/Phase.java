package dev.landward.initiative;

import dev.landward.web.NotFound;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The seven phases of an initiative, in order. Each closes once its checks are done.
public enum Phase {
    /// See the whole: forces, facts, unknowns, people.
    LEARN,
    /// Agree what is needed.
    NEEDS,
    /// Find and weigh ways to meet it.
    OPTIONS,
    /// Decide together.
    DECIDE,
    /// Prepare people and organisation for the change.
    MOBILISE,
    /// Use it, and see that it helps.
    ADOPT,
    /// Run it without help.
    OWN;

    /// Finds the phase that a path names.
    ///
    /// @param path such as `learn`
    /// @return the phase
    /// @throws NotFound where there is none of that name
    public static Phase at(String path) {
        return Arrays.stream(values())
                .filter(phase -> phase.path().equals(path))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /// Says how paths name it.
    ///
    /// @return its name in lower case
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Finds the phase after it.
    ///
    /// @return the next one, none after the last
    public Optional<Phase> next() {
        return Arrays.stream(values()).filter(phase -> phase.compareTo(this) > 0).findFirst();
    }
}
