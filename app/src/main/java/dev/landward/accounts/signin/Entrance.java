package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import dev.landward.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// The last step of every way to sign in: a session under a new id, a new form token, and on to
/// where the person wanted to go.
@Component
public class Entrance {

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewedToken;
    private final Clients clients;
    private final Arrivals arrivals;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Entrance(
            CsrfTokenRepository formTokens,
            Clients clients,
            Arrivals arrivals,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.renewedToken = new CsrfAuthenticationStrategy(formTokens);
        this.clients = clients;
        this.arrivals = arrivals;
        this.signedIn = signedIn;
        this.events = events;
    }

    /// Signs somebody in.
    ///
    /// @param viewer who proved to be who they are
    /// @param request the request that proved it
    /// @param response its answer
    public void open(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var client = clients.known(clients.of(request), response);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        viewer, null, viewer.getAuthorities());
        renewedToken.onAuthentication(signedIn, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        arrivals.note(viewer, client, request.getSession().getId());
        events.publishEvent(new AuthenticationSuccessEvent(signedIn));
    }

    /// Signs somebody in and leads them on.
    ///
    /// @param viewer who proved to be who they are
    /// @param request the request that proved it
    /// @param response its answer
    /// @return the view
    String enter(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        open(viewer, request, response);
        return signedIn.next(request, response);
    }
}
