package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Holds every writing route to its key, and answers repeats with what the first request led to.
@Component
class OnceRoutes implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Once once;

    OnceRoutes(Once once) {
        this.once = once;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (READING.contains(request.getMethod())
                || !(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(Unkeyed.class)
                || request.getRequestURI().equals("/error")) {
            return true;
        }
        if (!once.carry(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return false;
        }
        var earlier = once.earlier(request);
        earlier.ifPresent(location -> replay(request, response, location));
        return earlier.isEmpty();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        once.remember(request, response);
    }

    /// Leads a repeated request to where the first one led, with a word about it.
    static void replay(HttpServletRequest request, HttpServletResponse response, String location) {
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("toast", new Toast("web.once.repeated", java.util.List.of(), null));
        RequestContextUtils.saveOutputFlashMap(location, request, response);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", location);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
