package dev.landward.consultation.answers;

import dev.landward.accounts.signin.Clients;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import dev.landward.web.Unkeyed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the script sends what was answered: several at once, in order, each with its own number,
/// so that what comes twice counts once.
@Controller
class VotesPage {

    private static final int MOST = 100;
    private static final int BYTES = 256 * 1024;
    private static final Pattern BEARER = Pattern.compile("Bearer ([0-9a-f]{64})");

    private final BallotBox box;
    private final Limits limits;
    private final Respondents respondents;
    private final Clients clients;
    private final JsonMapper json;
    private final Texts texts;

    VotesPage(
            BallotBox box,
            Limits limits,
            Respondents respondents,
            Clients clients,
            JsonMapper json,
            Texts texts) {
        this.box = box;
        this.limits = limits;
        this.respondents = respondents;
        this.clients = clients;
        this.json = json;
        this.texts = texts;
    }

    /// What a request brings.
    record Bundle(@Nullable List<@Nullable Cast> votes) {}

    /// The key is the right: it stands in a header that no other site can make a browser send.
    @Unkeyed
    @PostMapping("/guest/votes")
    ResponseEntity<Told> guest(HttpServletRequest request, Locale locale) throws IOException {
        var network = clients.of(request).network();
        if (limits.empty(Limits.Kind.WRONG, network)
                || !limits.take(Limits.Kind.NETWORK, network, 1)) {
            return many(locale);
        }
        var bearer =
                BEARER.matcher(Objects.requireNonNullElse(request.getHeader("Authorization"), ""));
        if (!bearer.matches()) {
            limits.take(Limits.Kind.WRONG, network, 1);
            return refused(Outcome.UNKNOWN, locale);
        }
        var hash = Respondents.hash(bearer.group(1));
        var answer = keep(new BallotBox.Sender(hash, null), hash, request, locale);
        if (answer.getStatusCode().value() == Outcome.UNKNOWN.status()) {
            limits.take(Limits.Kind.WRONG, network, 1);
        }
        return answer;
    }

    /// Whoever signed in sends the token of the page along.
    @Unkeyed
    @Needs(Right.ANSWER)
    @PostMapping("/initiatives/{initiative}/listen/rounds/{round}/answer/votes")
    ResponseEntity<Told> member(
            Workspace workspace,
            @PathVariable long round,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var participant = respondents.of(workspace, round).participant();
        return participant == null
                ? refused(Outcome.UNKNOWN, locale)
                : keep(
                        new BallotBox.Sender(null, participant.id()),
                        "member " + participant.id(),
                        request,
                        locale);
    }

    private ResponseEntity<Told> keep(
            BallotBox.Sender sender, String whose, HttpServletRequest request, Locale locale)
            throws IOException {
        var casts = read(request);
        if (casts.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        if (!limits.take(Limits.Kind.KEY, whose, casts.size())) {
            return many(locale);
        }
        try {
            return told(casts, box.cast(sender, casts), locale);
        } catch (BallotBox.Full full) {
            return many(locale);
        }
    }

    /// @return what was sent, or nothing where it makes no sense
    private List<Cast> read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            return List.of();
        }
        try {
            var votes = json.readValue(body, Bundle.class).votes();
            var casts = new ArrayList<Cast>();
            for (var cast : votes == null ? List.<@Nullable Cast>of() : votes) {
                if (cast == null || !cast.makesSense() || casts.size() == MOST) {
                    return List.of();
                }
                casts.add(cast);
            }
            return casts;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private ResponseEntity<Told> told(List<Cast> casts, List<Outcome> outcomes, Locale locale) {
        var refused = new ArrayList<Told.Refusal>();
        for (int i = 0; i < casts.size(); i++) {
            if (outcomes.get(i) != Outcome.KEPT) {
                refused.add(new Told.Refusal(casts.get(i).n(), outcomes.get(i)));
            }
        }
        var kept = casts.size() - refused.size();
        if (refused.isEmpty()) {
            return ResponseEntity.ok(new Told(kept, refused, ""));
        }
        var why = refused.getFirst().why();
        var sentence = sentence(Told.key(why), locale);
        return ResponseEntity.status(kept > 0 ? Outcome.KEPT.status() : why.status())
                .body(new Told(kept, refused, sentence));
    }

    private ResponseEntity<Told> refused(Outcome why, Locale locale) {
        return ResponseEntity.status(why.status())
                .body(new Told(0, List.of(), sentence(Told.key(why), locale)));
    }

    private ResponseEntity<Told> many(Locale locale) {
        return ResponseEntity.status(429)
                .header("Retry-After", "5")
                .body(new Told(0, List.of(), sentence("many", locale)));
    }

    private String sentence(String key, Locale locale) {
        return texts.getMessage("answers.refused." + key, new Object[0], locale);
    }
}
