package dev.landward.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A form that could not be stored yet: what was typed, and where it goes, so that nothing has to
/// be typed again.
///
/// @param action where the form goes
/// @param fields its fields but those that every form carries, by name
public record Kept(String action, Map<String, List<String>> fields) {

    /// What the fields of a kept form are called inside another form.
    static final String PREFIX = "kept.";

    private static final Pattern CHOICE =
            Pattern.compile("\\d+|[A-Z][A-Z_]{2,}|\\S+@[A-Z]+@[A-Z]+|up|down|on|yes");
    private static final String ACTION = "kept-action";
    private static final Set<String> OF_EVERY_FORM =
            Set.of(
                    "_csrf",
                    Once.FIELD,
                    Seen.FIELD,
                    "username",
                    "password",
                    "currentPassword",
                    "code",
                    "credential");

    /// Keeps the form that a request carries, or the one that is kept in it already.
    ///
    /// @param request the request
    /// @return the form
    public static Kept of(HttpServletRequest request) {
        var action = request.getParameter(ACTION);
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (action == null && !OF_EVERY_FORM.contains(name)) {
                        fields.put(name, List.of(values));
                    } else if (action != null && name.startsWith(PREFIX)) {
                        fields.put(name.substring(PREFIX.length()), List.of(values));
                    }
                });
        return new Kept(Local.path(action == null ? path(request) : action), fields);
    }

    /// Says whether a request carries a form that is kept.
    ///
    /// @param request the request
    /// @return whether it does
    public static boolean in(HttpServletRequest request) {
        return request.getParameter(ACTION) != null;
    }

    /// What a person may have typed: no numbers of rows, no names of choices. It is only to look
    /// at; all fields are kept.
    ///
    /// @return the texts, in the order of the form
    public List<String> typed() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank() && !CHOICE.matcher(value).matches())
                .distinct()
                .toList();
    }

    private static String path(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }
}
