package dev.landward.consultation.answers;

import dev.landward.accounts.signin.Clients;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.links.Destination;
import dev.landward.links.Guest;
import dev.landward.links.LinkId;
import dev.landward.links.Opening;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Where a link to a round opens: who asks what, why, how long it takes, and who sees the answers.
@Component
class RoundDoor implements Destination {

    static final String DECLINE = "decline";

    private final Rounds rounds;
    private final Respondents respondents;
    private final Beginnings beginnings;
    private final Answers answers;
    private final BrowserKeys keys;
    private final Limits limits;
    private final Clients clients;
    private final JdbcClient db;

    RoundDoor(
            Rounds rounds,
            Respondents respondents,
            Beginnings beginnings,
            Answers answers,
            BrowserKeys keys,
            Limits limits,
            Clients clients,
            JdbcClient db) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.beginnings = beginnings;
        this.answers = answers;
        this.keys = keys;
        this.limits = limits;
        this.clients = clients;
        this.db = db;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public String open(Opening opening, Model page) {
        var round =
                rounds.find(opening.initiative(), new RoundId(opening.number()))
                        .orElseThrow(NotFound::new);
        page.addAttribute("round", round);
        return "consultation/answers/opening";
    }

    /// Whoever would rather not is asked why, and is no participant. Where too many began from one
    /// network, the page where they go on says so.
    @Override
    public String start(
            Guest guest, String choice, HttpServletRequest request, HttpServletResponse response) {
        var before = respondents.of(guest, request);
        if (before.round().state() != RoundState.OPEN) {
            return before.path();
        }
        if (choice.equals(DECLINE)) {
            if (before.who().stakeholder() != null && before.participant() == null) {
                answers.decline(before, null, "");
            }
            return before.path() + "/decline";
        }
        var personal = before.who().personal();
        if (!personal
                && before.participant() == null
                && !limits.take(
                        Limits.Kind.BEGIN,
                        guest.link().value() + " " + clients.of(request).network(),
                        1)) {
            return before.path();
        }
        var key =
                before.key().isEmpty() ? keys.give(guest.link(), personal, response) : before.key();
        beginnings.begin(before.keyed(key));
        return before.path();
    }

    @Override
    public boolean knows(LinkId link, HttpServletRequest request) {
        var key = keys.key(link, request);
        return !key.isEmpty()
                && db.sql(
                                """
                                select exists (select from consultation.key
                                  where hash = decode(?, 'hex') and link = ?)
                                """)
                        .params(Respondents.hash(key), link.value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void forget(LinkId link, HttpServletRequest request, HttpServletResponse response) {
        var key = keys.key(link, request);
        if (!key.isEmpty()) {
            db.sql("delete from consultation.key where hash = decode(?, 'hex') and link = ?")
                    .params(Respondents.hash(key), link.value())
                    .update();
        }
        keys.take(link, response);
    }
}
