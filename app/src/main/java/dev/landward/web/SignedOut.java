package dev.landward.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Asks a stranger to sign in; whoever was signed out while they filled in a form keeps what they
/// typed, and an open page stops listening for news.
final class SignedOut implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException, ServletException {
        var type = String.valueOf(request.getContentType());
        if (request.getMethod().equals("POST")
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && !request.getRequestURI().equals("/sign-out")) {
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        } else if (listens(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT); // browsers do not ask again
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    static boolean listens(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
