package dev.landward.consultation.answers;

import dev.landward.accounts.Viewer;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import dev.landward.links.LinkId;
import dev.landward.web.Gate;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds who is before a round: by a link of their own, by an open link and what their browser
/// keeps, or signed in. Whoever comes by two ways is one and the same.
@Component
class Respondents {

    /// The person whom a link asks; whose mail is proven is the one in the register who has it.
    private static final String OF_ACCOUNT =
            """
            select a.stakeholder, a.grouping, a.role
            from consultation.asked a
            join stakeholders.stakeholder s on s.id = a.stakeholder
            left join links.standing l on l.id = a.link
            where a.round = :round and (l.account = :account or exists (
              select from accounts.account me where me.id = :account
                and me.email_proven_at is not null and s.email_key <> ''
                and lower(me.email) = s.email_key))
            order by a.stakeholder limit 1
            """;

    private static final String PARTICIPANT =
            """
            select p.*, coalesce(g.name, '') as group_name
            from consultation.participant p
            left join stakeholders.grouping g on g.id = p.grouping
            """;

    private final JdbcClient db;
    private final Rounds rounds;
    private final BrowserKeys keys;
    private final List<Room> rooms;

    Respondents(JdbcClient db, Rounds rounds, BrowserKeys keys, List<Room> rooms) {
        this.db = db;
        this.rounds = rounds;
        this.keys = keys;
        this.rooms = rooms;
    }

    /// Finds a guest before the round of their link, or before the one that runs in the session to
    /// which their link leads.
    ///
    /// @throws NoSeat where none runs there
    Respondent of(Guest guest, HttpServletRequest request) {
        if (guest.about().startsWith("round/")) {
            var round = new RoundId(guest.number("round"));
            return of(
                    guest,
                    round,
                    who(guest.link(), round),
                    keys.key(guest.link(), request),
                    request);
        }
        var seat =
                rooms.stream()
                        .flatMap(room -> room.seat(guest, request).stream())
                        .findFirst()
                        .orElseThrow(() -> new NoSeat(guest.path() + "/session", ""));
        return of(
                guest,
                seat.round(),
                who(guest.link(), seat),
                keys.roomKey(guest.link(), seat.round(), request),
                request);
    }

    private Respondent of(
            Guest guest, RoundId id, Respondent.Who who, String key, HttpServletRequest request) {
        var round = rounds.find(guest.initiativeNumber(), id).orElseThrow(NotFound::new);
        return new Respondent(
                round,
                guest.initiativeNumber(),
                guest.initiativeName(),
                guest.organisation(),
                guest.organisationName(),
                guest.path() + "/round",
                who,
                key,
                new Respondent.Browser(keys.all(id, request), account(request)),
                participant(round.id(), who, key).orElse(null));
    }

    private static @Nullable Long account(HttpServletRequest request) {
        try {
            return Gate.viewer(request, Viewer.class).id().value();
        } catch (NotFound nobody) {
            return null;
        }
    }

    /// Finds somebody who signed in.
    Respondent of(Workspace workspace, long number) {
        return of(workspace, number, Respondent.Browser.NONE);
    }

    /// Finds somebody who signed in, with what else their browser is known by.
    Respondent of(Workspace workspace, long number, HttpServletRequest request) {
        var hashes = keys.all(new RoundId(number), request);
        return of(workspace, number, new Respondent.Browser(hashes, null));
    }

    private Respondent of(Workspace workspace, long number, Respondent.Browser browser) {
        var round = rounds.get(workspace, new RoundId(number));
        var who = who(workspace.account().value(), round.id());
        return new Respondent(
                round,
                workspace.id().value(),
                workspace.name(),
                workspace.organisation(),
                "",
                workspace.path() + "/listen/rounds/" + number + "/answer",
                who,
                "",
                browser,
                participant(round.id(), who, "").orElse(null));
    }

    Respondent.Who who(LinkId link, RoundId round) {
        return db.sql(
                        """
                        select l.account, a.stakeholder, a.grouping, coalesce(a.role, '') as role,
                          a.link is not null or l.name <> '' as personal
                        from links.link l
                        left join consultation.asked a on a.link = l.id and a.round = :round
                        where l.id = :link
                        """)
                .param("link", link.value())
                .param("round", round.value())
                .query((row, _) ->
                        new Respondent.Who(
                                link,
                                row.getBoolean("personal"),
                                row.getBoolean("personal")
                                        ? row.getObject("account", Long.class)
                                        : null,
                                row.getObject("stakeholder", Long.class),
                                row.getObject("grouping", Long.class),
                                row.getString("role"),
                                ""))
                .single();
    }

    /// In a session, whoever is in the register has their group and role from there.
    private Respondent.Who who(LinkId link, Room.Seat seat) {
        return db.sql(
                        """
                        select coalesce(a.grouping, s.grouping) as grouping,
                          coalesce(a.role, s.role) as role
                        from stakeholders.stakeholder s
                        left join consultation.asked a on a.stakeholder = s.id and a.round = :round
                        where s.id = :stakeholder
                        """)
                .param("round", seat.round().value())
                .param("stakeholder", seat.stakeholder(), java.sql.Types.BIGINT)
                .query((row, _) ->
                        new Respondent.Who(
                                link,
                                seat.personal(),
                                null,
                                seat.stakeholder(),
                                row.getObject("grouping", Long.class),
                                row.getString("role"),
                                seat.place()))
                .optional()
                .orElse(
                        new Respondent.Who(
                                link, seat.personal(), null, null, null, "", seat.place()));
    }

    private Respondent.Who who(long account, RoundId round) {
        return db.sql(OF_ACCOUNT)
                .param("round", round.value())
                .param("account", account)
                .query((row, _) ->
                        new Respondent.Who(
                                null,
                                true,
                                account,
                                row.getObject("stakeholder", Long.class),
                                row.getObject("grouping", Long.class),
                                row.getString("role"),
                                ""))
                .optional()
                .orElse(new Respondent.Who(null, true, account, null, null, "", ""));
    }

    Optional<Participant> participant(RoundId round, Respondent.Who who, String key) {
        var all = participants(round, who, key);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// All that somebody is in a round, the oldest first: more than one only until they are united.
    List<Participant> participants(RoundId round, Respondent.Who who, String key) {
        return db.sql(
                        PARTICIPANT
                                + """
                                where p.round = :round and case when :personal then
                                  p.account = :account or p.stakeholder = :stakeholder
                                  or p.link = :link or p.link in (
                                    select l.id from links.standing l where l.account = :account
                                      and l.about = 'round/' || :round and l.name <> '')
                                  else p.id = (select k.participant from consultation.key k
                                    where k.hash = decode(:hash, 'hex')) end
                                order by p.id
                                """)
                .param("round", round.value())
                .param("personal", who.personal())
                .param("account", who.account(), java.sql.Types.BIGINT)
                .param("stakeholder", who.stakeholder(), java.sql.Types.BIGINT)
                .param("link", link(who), java.sql.Types.BIGINT)
                .param("hash", hash(key))
                .query(Respondents::participant)
                .list();
    }

    /// What somebody is in a round by what else their browser is known by. Whoever came by a way of
    /// their own is only joined with what was answered in a session without saying who.
    List<Participant> same(RoundId round, Respondent respondent) {
        return db.sql(
                        PARTICIPANT
                                + """
                                where p.round = :round and (p.account = :account or exists (
                                    select from consultation.key k where k.participant = p.id
                                      and encode(k.hash, 'hex') = any(:hashes)))
                                  and (not :personal or p.way = 'ROOM' and p.stakeholder is null
                                    and p.account is null)
                                order by p.id
                                """)
                .param("round", round.value())
                .param("account", respondent.browser().account(), java.sql.Types.BIGINT)
                .param("hashes", respondent.browser().hashes().toArray(String[]::new))
                .param("personal", respondent.who().personal())
                .query(Respondents::participant)
                .list();
    }

    static @Nullable Long link(Respondent.Who who) {
        return who.link() == null ? null : who.link().value();
    }

    static String hash(String key) {
        return key.isEmpty() ? "" : dev.landward.web.Secrets.hash(key);
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getLong("id"),
                row.getString("reference"),
                Credit.valueOf(row.getString("credit")),
                row.getString("credit_name"),
                row.getString("group_name"),
                row.getObject("sent_at", OffsetDateTime.class));
    }
}
