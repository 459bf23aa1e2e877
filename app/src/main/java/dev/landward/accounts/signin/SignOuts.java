package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Notes that somebody signed out.
@Component
class SignOuts {

    private final SignInEvents events;
    private final Clients clients;

    SignOuts(SignInEvents events, Clients clients) {
        this.events = events;
        this.clients = clients;
    }

    @EventListener
    @Transactional
    void on(LogoutSuccessEvent signedOut) {
        if (signedOut.getAuthentication().getPrincipal() instanceof Viewer viewer
                && RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes current) {
            events.record(viewer, clients.of(current.getRequest()), SignInEvents.What.SIGNED_OUT);
        }
    }
}
