package dev.landward.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// The links that somebody started with in this browser, kept in their session. Where nobody is
/// signed in, they are forgotten after half an hour without a look: perhaps the browser is not
/// theirs alone.
final class Grants {

    private static final String STARTED = "links.started";

    /// How long the session would have lasted, for whoever signs in with it later.
    private static final String USUAL = "links.usual";

    private static final Duration IDLE = Duration.ofMinutes(30);

    private Grants() {}

    static boolean has(HttpServletRequest request, LinkId link) {
        return started(request).contains(link.value());
    }

    /// The session gets another number, so that nobody can have planted it.
    static void give(HttpServletRequest request, LinkId link) {
        var all = new HashSet<>(started(request));
        all.add(link.value());
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var session = request.getSession(true);
        session.setAttribute(STARTED, all);
        if (!signedIn(session) && session.getAttribute(USUAL) == null) {
            session.setAttribute(USUAL, session.getMaxInactiveInterval());
            session.setMaxInactiveInterval((int) IDLE.toSeconds());
        }
    }

    /// Takes a link back; a session that holds nothing else ends.
    static void drop(HttpServletRequest request, LinkId link) {
        var left = started(request);
        left.remove(link.value());
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (left.isEmpty() && !signedIn(session)) {
            session.invalidate();
        } else {
            session.setAttribute(STARTED, left);
        }
    }

    /// Whoever signs in stays as long as anybody who did.
    static void stay(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(USUAL) instanceof Integer usual) {
            session.setMaxInactiveInterval(usual);
            session.removeAttribute(USUAL);
        }
    }

    private static boolean signedIn(HttpSession session) {
        return session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                != null;
    }

    private static Set<Long> started(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(STARTED);
        var started = new HashSet<Long>();
        if (kept instanceof Set<?> links) {
            links.forEach(link -> started.add((Long) link));
        }
        return started;
    }
}
