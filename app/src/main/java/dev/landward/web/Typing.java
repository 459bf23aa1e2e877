package dev.landward.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Drops the character NUL from all that is typed: no keyboard has it, nobody sees it, and no
/// database keeps it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Typing extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /// A request without what nobody can have typed.
    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = unread() ? null : super.getParameter(name);
            return value == null ? null : cleaned(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = unread() ? null : super.getParameterValues(name);
            return values == null ? null : cleaned(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            if (!unread()) {
                super.getParameterMap()
                        .forEach((name, values) -> cleaned.put(name, cleaned(values)));
            }
            return cleaned;
        }

        /// What was too long to be read once cannot be read for the page that says so.
        private boolean unread() {
            return getDispatcherType() == DispatcherType.ERROR;
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(Cleaned::cleaned).toArray(String[]::new);
        }

        private static String cleaned(String value) {
            return value.replace("\0", "");
        }
    }
}
