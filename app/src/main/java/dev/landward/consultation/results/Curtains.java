package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.answers.Participants;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says who sees what a round says: those who run rounds at once, all others as the round says; and
/// where everybody is to answer first, nobody before they did.
@Component
class Curtains {

    private final Participants participants;

    Curtains(Participants participants) {
        this.participants = participants;
    }

    /// A viewer before a result.
    ///
    /// @param curtain whether they see it
    /// @param participant their own number among those who answered, if they did
    record Seat(Curtain curtain, Optional<Long> participant) {}

    Seat of(Workspace workspace, Round round) {
        return seat(round, workspace.may(Right.RUN_ROUNDS), participants.of(workspace, round.id()));
    }

    Seat of(Guest guest, HttpServletRequest request, Round round) {
        return seat(round, false, participants.of(guest, request));
    }

    private static Seat seat(Round round, boolean runs, Optional<Participants.Part> part) {
        var own = part.filter(Participants.Part::sent).map(Participants.Part::participant);
        return new Seat(curtain(round, runs, own.isPresent()), own);
    }

    private static Curtain curtain(Round round, boolean runs, boolean answered) {
        boolean closed = round.state() == RoundState.CLOSED;
        if (round.plan().blind() && !closed && !answered) {
            return Curtain.ANSWER_FIRST;
        }
        if (runs) {
            return Curtain.OPEN;
        }
        return switch (round.plan().showing()) {
            case TEAM_ONLY -> Curtain.TEAM_ONLY;
            case AFTER_ANSWERING -> closed || answered ? Curtain.OPEN : Curtain.ANSWER_FIRST;
            case AFTER_CLOSING -> closed ? Curtain.OPEN : Curtain.LATER;
        };
    }
}
