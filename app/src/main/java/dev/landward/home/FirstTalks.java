package dev.landward.home;

import dev.landward.analysis.stakeholders.WhomFirst.Because;
import dev.landward.analysis.stakeholders.WhomFirst.Reason;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.TalkFirst;
import dev.landward.web.Shell;
import java.util.List;
import java.util.Locale;

/// Whom to talk to first, as the register orders them.
final class FirstTalks {

    private FirstTalks() {}

    /// Somebody to talk to, and why; the strongest reason first.
    record Talk(Standing who, List<Because> because) {

        String reasons(Shell shell) {
            return shell.list(because.stream().limit(2).map(one -> text(shell, one)).toList());
        }

        /// A decider with power is not told of twice as without a stance.
        private String key(Because one) {
            var twice =
                    one.reason() == Reason.DECIDER_WITHOUT_STANCE
                            && because.getFirst().reason() == Reason.POWERFUL_WITHOUT_STANCE;
            return "home.first."
                    + (twice
                            ? "decides"
                            : one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private String text(Shell shell, Because one) {
            var value = one.value();
            return value == null ? shell.text(key(one)) : shell.text(key(one), value);
        }
    }

    static List<Talk> of(TalkFirst first, Workspace workspace, int count) {
        return first.order(workspace, count).people().stream()
                .map(one -> new Talk(one.who(), one.because()))
                .toList();
    }
}
