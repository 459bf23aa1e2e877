package dev.landward.consultation.attendance;

import dev.landward.accounts.Audit;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.Workspace;
import dev.landward.links.Tickets;
import dev.landward.links.Wanted;
import dev.landward.mail.Address;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invites those who are expected: an entry for their calendars, and a way in of their own, by
/// which they count once wherever they are.
@Service
class Inviting {

    private static final int DAYS = 366;

    private final Roster roster;
    private final Sessions sessions;
    private final Tickets tickets;
    private final Audit audit;

    Inviting(Roster roster, Sessions sessions, Tickets tickets, Audit audit) {
        this.roster = roster;
        this.sessions = sessions;
        this.tickets = tickets;
        this.audit = audit;
    }

    /// Those who are expected, by how they can be invited.
    ///
    /// @param toInvite those who may be written to and have no way in of their own yet
    /// @param byHand those who have no address, or want no mail
    record Ways(List<Attendee> toInvite, List<Attendee> byHand) {}

    Ways ways(Workspace workspace, List<Attendee> people) {
        var expected = people.stream().filter(Attendee::expected).toList();
        var refused = tickets.refused(workspace, expected.stream().map(Attendee::email).toList());
        var written =
                expected.stream()
                        .filter(one -> !one.email().isEmpty())
                        .filter(one -> !refused.contains(one.email().toLowerCase(Locale.ROOT)))
                        .toList();
        return new Ways(
                written.stream().filter(one -> !one.invited()).toList(),
                expected.stream().filter(one -> !written.contains(one) && !one.invited()).toList());
    }

    /// Invites everybody who may be written to and was not invited yet.
    ///
    /// @return how many
    @Transactional
    public int invite(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        var session = sessions.get(workspace, id);
        if (session.course().ended().isPresent()) {
            throw new NotFound();
        }
        roster.putIn(id);
        var people = roster.of(session);
        var now = ways(workspace, people).toInvite();
        audit.asOne(() -> {
            var wanted =
                    now.stream()
                            .map(one ->
                                    Wanted.session(
                                                    id.value(),
                                                    one.name(),
                                                    one.email(),
                                                    session.title())
                                            .standing(DAYS))
                            .toList();
            var made = tickets.make(workspace, wanted, Locale.ENGLISH, true);
            for (int i = 0; i < now.size(); i++) {
                roster.keepLink(
                        id,
                        Objects.requireNonNull(now.get(i).stakeholder()),
                        made.get(i).made().id().value());
            }
            var invited =
                    roster.of(session).stream()
                            .filter(Attendee::invited)
                            .map(one -> new Address(one.email(), one.name()))
                            .map(one -> new Address(one.key(), one.name()))
                            .distinct()
                            .toList();
            sessions.invite(workspace, id, invited);
            return made.size();
        });
        audit.record(workspace, new PeopleInvited(id.value(), now.size()));
        return now.size();
    }
}
