package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundState;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import dev.landward.web.Right;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says who sees what a round says: those who run rounds at once, all others as the round says; and
/// where everybody is to answer first, nobody before they did.
@Component
class Curtains {

    private final JdbcClient db;
    private final ObjectProvider<OwnAnswer> answers;

    Curtains(JdbcClient db, ObjectProvider<OwnAnswer> answers) {
        this.db = db;
        this.answers = answers;
    }

    /// A viewer before a result.
    ///
    /// @param curtain whether they see it
    /// @param participant their own number among those who answered, if they did
    record Seat(Curtain curtain, Optional<Long> participant) {}

    Seat of(Workspace workspace, Round round) {
        var own =
                db.sql(
                                """
                                select id from consultation.participant
                                where round = ? and account = ? and sent_at is not null
                                """)
                        .params(round.id().value(), workspace.account().value())
                        .query(Long.class)
                        .optional();
        return new Seat(curtain(round, workspace.may(Right.RUN_ROUNDS), own.isPresent()), own);
    }

    Seat of(Guest guest, Round round) {
        var own = own(guest, round);
        return new Seat(curtain(round, false, own.isPresent()), own);
    }

    /// By a personal link it is the one whom it is for; a link that many use belongs to none of
    /// them, so there whatever took the answer tells who it was.
    private Optional<Long> own(Guest guest, Round round) {
        if (!personal(guest, round)) {
            return answers.orderedStream()
                    .flatMap(one -> one.participant(guest, round).stream())
                    .findFirst();
        }
        return db.sql(
                        """
                        select id from consultation.participant
                        where round = ? and link = ? and sent_at is not null
                        """)
                .params(round.id().value(), guest.link().value())
                .query(Long.class)
                .optional();
    }

    private boolean personal(Guest guest, Round round) {
        return db.sql("select exists (select from consultation.asked where round = ? and link = ?)")
                .params(round.id().value(), guest.link().value())
                .query(Boolean.class)
                .single();
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
