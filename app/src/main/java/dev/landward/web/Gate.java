package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerMapping;

/// Where a route's right is checked: by whoever finds the route's workspace or membership.
public final class Gate {

    private static final Set<Right> SEEING =
            Set.of(
                    Right.SEE_INITIATIVE,
                    Right.SEE_PEOPLE,
                    Right.SEE_NOTES,
                    Right.SEE_SHARED,
                    Right.KEEP_RECORD);

    private Gate() {}

    /// Holds a route to its right.
    ///
    /// @param parameter the parameter of the route that asks for a workspace or a membership
    /// @param may whether the viewer has a right
    /// @throws NotFound where the viewer may not even see what the route is about
    /// @throws Refused where the viewer may see but not change it
    public static void check(MethodParameter parameter, Predicate<Right> may) {
        var right = right(parameter);
        if (may.test(right)) {
            return;
        }
        if (SEEING.contains(right) || !may.test(Right.SEE_INITIATIVE)) {
            throw new NotFound();
        }
        throw new Refused();
    }

    /// Reads a number out of a route's path.
    ///
    /// @param request the request
    /// @param name the name of the gap in the path
    /// @return the number
    /// @throws NotFound where it is none
    public static long number(HttpServletRequest request, String name) {
        var gaps =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return Long.parseLong(String.valueOf(gaps == null ? null : gaps.get(name)));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    /// Finds who is signed in.
    ///
    /// @param <V> the type of those who sign in
    /// @param request the request
    /// @param type that type
    /// @return who asks
    /// @throws NotFound where nobody of that type is signed in
    public static <V> V viewer(HttpServletRequest request, Class<V> type) {
        if (request.getUserPrincipal() instanceof Authentication signedIn
                && type.isInstance(signedIn.getPrincipal())) {
            return type.cast(signedIn.getPrincipal());
        }
        throw new NotFound();
    }

    private static Right right(MethodParameter parameter) {
        var method = Objects.requireNonNull(parameter.getMethod());
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
        var needs =
                own == null
                        ? AnnotatedElementUtils.findMergedAnnotation(
                                parameter.getContainingClass(), Needs.class)
                        : own;
        if (needs == null) {
            throw new IllegalStateException("no right is named for " + method);
        }
        return needs.value();
    }
}
