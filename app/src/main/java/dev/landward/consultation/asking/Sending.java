package dev.landward.consultation.asking;

import dev.landward.accounts.Audit;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.links.LinkId;
import dev.landward.links.Ticket;
import dev.landward.links.Tickets;
import dev.landward.links.Wanted;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings the way into a round to people: by mail where one may write to them, else on paper. Each
/// person has one link; whoever is asked again gets another address of it.
@Service
class Sending {

    /// Nobody is asked again sooner.
    static final Duration PATIENCE = Duration.ofDays(3);

    /// After closing, people come back by their link to read what became of it.
    private static final int AFTERWARDS = 60;

    private final Asked asked;
    private final Rounds rounds;
    private final Tickets tickets;
    private final Reminders reminders;
    private final Audit audit;

    Sending(Asked asked, Rounds rounds, Tickets tickets, Reminders reminders, Audit audit) {
        this.asked = asked;
        this.rounds = rounds;
        this.tickets = tickets;
        this.reminders = reminders;
        this.audit = audit;
    }

    /// Who is asked, by how the way in reaches them.
    ///
    /// @param mailed those who have a letter
    /// @param toMail those who get one with the next sending
    /// @param byHand those to whom nothing may be written, or who have no address
    /// @param due those who were silent for long enough after the last letter
    record Ways(
            List<Asked.Person> mailed,
            List<Asked.Person> toMail,
            List<Asked.Person> byHand,
            List<Asked.Person> due) {}

    Ways ways(Workspace workspace, RoundId round) {
        var people = asked.people(workspace, round);
        var refused = tickets.refused(workspace, people.stream().map(Asked.Person::email).toList());
        var ways =
                new Ways(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var person : people) {
            if (person.email().isEmpty()
                    || refused.contains(person.email().toLowerCase(Locale.ROOT))) {
                ways.byHand().add(person);
            } else if (person.link() == null) {
                ways.toMail().add(person);
            } else {
                ways.mailed().add(person);
                if (due(person)) {
                    ways.due().add(person);
                }
            }
        }
        return ways;
    }

    private static boolean due(Asked.Person person) {
        var written = person.written();
        return person.silent()
                && written != null
                && !written.isAfter(OffsetDateTime.now().minus(PATIENCE));
    }

    /// Writes to everybody who may be written to and has no letter yet.
    ///
    /// @return how many letters wait in the outbox now
    @Transactional
    public int send(Workspace workspace, RoundId id) {
        var round = open(workspace, id);
        var people = ways(workspace, id).toMail().stream().filter(Asked.Person::silent).toList();
        hand(workspace, round, people, true);
        audit.record(workspace, new PeopleAsked(id.value(), people.size()));
        return people.size();
    }

    /// Makes tickets for those to whom nothing is written, and who were silent so far.
    @Transactional
    public List<Ticket> print(Workspace workspace, RoundId id) {
        var round = open(workspace, id);
        var people = ways(workspace, id).byHand().stream().filter(Asked.Person::silent).toList();
        var first = people.stream().filter(person -> person.link() == null).toList();
        var again =
                people.stream()
                        .filter(person -> person.link() != null)
                        .map(person -> new LinkId(person.link()))
                        .toList();
        var made = new ArrayList<>(hand(workspace, round, first, false));
        made.addAll(audit.asOne(() -> tickets.again(workspace, again)));
        audit.record(workspace, new TicketsPrinted(id.value(), made.size()));
        return made;
    }

    /// Makes one link for whoever has it: for a poster, a meeting, a page.
    List<Ticket> openLink(Workspace workspace, RoundId id) {
        var round = open(workspace, id);
        return tickets.make(workspace, List.of(wanted(round, "", "")), language(round), false);
    }

    /// Asks those again who were silent for three days.
    ///
    /// @return how many
    @Transactional
    public int remind(Workspace workspace, RoundId id) {
        var round = open(workspace, id);
        var due = ways(workspace, id).due();
        audit.asOne(() -> {
            due.forEach(person -> reminders.write(workspace, round, person));
            return due.size();
        });
        audit.record(workspace, new PeopleReminded(id.value(), due.size()));
        return due.size();
    }

    private List<Ticket> hand(
            Workspace workspace, Round round, List<Asked.Person> people, boolean byMail) {
        var wanted = people.stream().map(one -> wanted(round, one.name(), one.email())).toList();
        var made = audit.asOne(() -> tickets.make(workspace, wanted, language(round), byMail));
        for (int i = 0; i < people.size(); i++) {
            asked.keepLink(round.id(), people.get(i).id(), made.get(i).made().id().value());
        }
        return made;
    }

    private static Wanted wanted(Round round, String name, String email) {
        var left = Duration.between(OffsetDateTime.now(), round.plan().closesAt()).toDays();
        return Wanted.round(round.id().value(), name, email, round.plan().question())
                .standing((int) Math.clamp(left + AFTERWARDS, 1, 366));
    }

    static Locale language(Round round) {
        return Locale.forLanguageTag(round.plan().language());
    }

    private Round open(Workspace workspace, RoundId id) {
        workspace.require(Right.RUN_ROUNDS);
        var round = rounds.get(workspace, id);
        if (!round.open()) {
            throw new NotFound();
        }
        return round;
    }
}
