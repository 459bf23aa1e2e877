package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/// Leads whoever signed in to the page they asked for, or to the form they had typed.
@Component
public class SignedIn {

    private final RequestCache asked;

    SignedIn(RequestCache asked) {
        this.asked = asked;
    }

    /// Finds where somebody goes on.
    ///
    /// @param request the one that signed them in
    /// @param response its answer
    /// @return the view
    public String next(HttpServletRequest request, HttpServletResponse response) {
        if (Kept.in(request)) {
            return "forward:/sign-in/kept";
        }
        return "redirect:" + page(request, response);
    }

    /// Finds the page that somebody asked for before they signed in.
    ///
    /// @param request the one that signed them in
    /// @param response its answer
    /// @return its path, or `/`
    public String page(HttpServletRequest request, HttpServletResponse response) {
        var saved = asked.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        asked.removeRequest(request, response);
        try {
            var page = new URI(saved.getRedirectUrl());
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return Local.path(Objects.requireNonNullElse(page.getRawPath(), "/") + query);
        } catch (URISyntaxException e) { // people type what they like, such as ?q=100%
            return "/";
        }
    }

    /// Notes that whoever signs in next goes on to the page they are at.
    ///
    /// @param request the one for the page
    /// @param response its answer
    public void comeBack(HttpServletRequest request, HttpServletResponse response) {
        asked.saveRequest(request, response);
    }
}
