package dev.landward.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Leads whoever signed in to the page they asked for, or to the form they had typed.
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    SignedIn(RequestCache asked) {
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        if (Kept.in(request)) {
            clearAuthenticationAttributes(request);
            request.getRequestDispatcher("/sign-in/kept").forward(request, response);
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
