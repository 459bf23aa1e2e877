package dev.landward.links;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;

/// The links that somebody started with in this browser, kept in their session.
final class Grants {

    private static final String STARTED = "links.started";

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
        request.getSession(true).setAttribute(STARTED, all);
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
