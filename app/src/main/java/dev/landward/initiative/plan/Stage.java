package dev.landward.initiative.plan;

import dev.landward.initiative.Phase;
import dev.landward.web.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The three stages of a plan; every initiative has all of them from its first day.
enum Stage {
    /// Make the plan: from the first question to weighed options.
    DEVELOP,
    /// Win backing for it: from the decision to people who are ready.
    SELL,
    /// Support it: from first use to owners who run it themselves.
    SUPPORT;

    List<Phase> phases() {
        return switch (this) {
            case DEVELOP -> List.of(Phase.LEARN, Phase.NEEDS, Phase.OPTIONS);
            case SELL -> List.of(Phase.DECIDE, Phase.MOBILISE);
            case SUPPORT -> List.of(Phase.ADOPT, Phase.OWN);
        };
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage at(String path) {
        return Arrays.stream(values())
                .filter(stage -> stage.path().equals(path))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
