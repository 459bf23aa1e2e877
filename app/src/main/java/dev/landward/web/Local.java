package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/// Paths of this very server.
public final class Local {

    private Local() {}

    /// Finds the page that a request comes from.
    static String from(HttpServletRequest request) {
        var page = request.getHeader("Referer");
        try {
            return page == null ? "/" : path(Objects.toString(new URI(page).getRawPath(), "/"));
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /// Lets a path through only if it stays on this server.
    ///
    /// @param path what came with a request
    /// @return the path, or `/` where it leads elsewhere
    public static String path(String path) {
        var safe =
                path.startsWith("/")
                        && !path.startsWith("//")
                        && !path.contains("\\")
                        && path.chars().noneMatch(Character::isISOControl);
        return safe ? path : "/";
    }
}
