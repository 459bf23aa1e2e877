package dev.landward.consultation.room;

import dev.landward.accounts.Audit;
import dev.landward.consultation.attendance.Entrance;
import dev.landward.consultation.attendance.Roster;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.Course;
import dev.landward.consultation.sessions.Item;
import dev.landward.consultation.sessions.Session;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.SessionMoved;
import dev.landward.consultation.sessions.SessionState;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Leads a session on: begin, next, back, rest, go on, end.
@Service
class Turns {

    private final Sessions sessions;
    private final Agenda agenda;
    private final Roster roster;
    private final Entrance entrance;
    private final Audit audit;

    Turns(Sessions sessions, Agenda agenda, Roster roster, Entrance entrance, Audit audit) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.roster = roster;
        this.entrance = entrance;
        this.audit = audit;
    }

    /// What a facilitator can do.
    enum Turn {
        /// Begin the item that is named, or the first one.
        ITEM,
        /// Begin the one after that which runs.
        NEXT,
        /// Go back to the one before.
        BACK,
        /// Rest.
        PAUSE,
        /// Go on.
        RESUME,
        /// End the session.
        END
    }

    /// Makes a turn; one that makes no sense now changes nothing.
    @Transactional
    public void make(Workspace workspace, SessionId id, Turn turn, long item) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        if (session.state() == SessionState.ENDED) {
            return;
        }
        var first = session.state() == SessionState.PLANNED;
        var items = agenda.of(session);
        audit.asOne(() -> {
            switch (turn) {
                case ITEM, NEXT, BACK ->
                        wanted(session, items, turn, item)
                                .ifPresent(one -> begin(workspace, session, one));
                case PAUSE -> when(workspace, session, SessionState.RUNNING, Course.What.PAUSE);
                case RESUME -> when(workspace, session, SessionState.PAUSED, Course.What.RESUME);
                case END -> {
                    if (!first) {
                        sessions.step(workspace, id, Course.What.END, Optional.empty());
                    }
                }
            }
            return turn;
        });
        audit.record(workspace, new SessionMoved(id.value(), session.title(), turn.name()));
    }

    private static Optional<Item> wanted(Session session, List<Item> items, Turn turn, long item) {
        var now = Stages.current(session, items);
        int at = now == null ? -1 : items.indexOf(now);
        int to =
                switch (turn) {
                    case NEXT -> at + 1;
                    case BACK -> at - 1;
                    default -> Math.max(0, items.stream().map(Item::id).toList().indexOf(item));
                };
        return to >= 0 && to < items.size() ? Optional.of(items.get(to)) : Optional.empty();
    }

    /// With the first item those who are expected are kept as they are, and the doors open.
    private void begin(Workspace workspace, Session session, Item item) {
        if (session.state() == SessionState.PLANNED) {
            roster.putIn(session.id());
            entrance.open(workspace, session.id());
        }
        sessions.step(workspace, session.id(), Course.What.ITEM, Optional.of(item.id()));
    }

    private void when(Workspace workspace, Session session, SessionState state, Course.What what) {
        if (session.state() == state) {
            sessions.step(workspace, session.id(), what, Optional.empty());
        }
    }
}
