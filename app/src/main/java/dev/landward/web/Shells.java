package dev.landward.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/// Gathers what a page needs of its request.
@Component
class Shells {

    static final String THEME = "theme";
    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final Texts texts;
    private final Places places;
    private final List<Bell> bells;

    Shells(Texts texts, Places places, List<Bell> bells) {
        this.texts = texts;
        this.places = places;
        this.bells = bells;
    }

    Shell of(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var rail = request.getAttribute(Rail.ATTRIBUTE) instanceof Rail found ? found : null;
        return new Shell(
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                person(request),
                request.getRequestURI(),
                RequestContextUtils.getLocale(request),
                theme(WebUtils.getCookie(request, THEME)),
                rail,
                places.shown(rail),
                toast(request),
                seen(request, rail),
                hints(request),
                unread(request),
                texts);
    }

    /// A page that says what failed asks for nothing that may fail again.
    private int unread(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        return person == null || request.getDispatcherType() == DispatcherType.ERROR
                ? 0
                : bells.stream().mapToInt(bell -> bell.unread(person)).sum();
    }

    private static String seen(HttpServletRequest request, @Nullable Rail rail) {
        return rail == null || rail.seen().isEmpty() ? Seen.before(request) : rail.seen();
    }

    private static @Nullable String person(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                ? signedIn.getPrincipal() instanceof Named named
                        ? named.displayName()
                        : signedIn.getName()
                : null;
    }

    private static @Nullable Toast toast(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) { // what failed may be the toast
            return null;
        }
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get("toast") instanceof Toast toast ? toast : null;
    }

    private static List<Hint> hints(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var found = request.getAttribute(Hint.ATTRIBUTE);
        if (found == null && flash != null) {
            found = flash.get(Hint.ATTRIBUTE);
        }
        return found instanceof List<?> all
                ? all.stream().filter(Hint.class::isInstance).map(Hint.class::cast).toList()
                : List.of();
    }

    private static String theme(@Nullable Cookie chosen) {
        return chosen != null && THEMES.contains(chosen.getValue()) ? chosen.getValue() : "auto";
    }
}
