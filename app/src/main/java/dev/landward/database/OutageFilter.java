package dev.landward.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers 503 with a clear page while the database is away, before anything that needs it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String SECONDS_TO_RETRY = "3";

    private final ObjectProvider<OutagePage> page;
    private final MessageSource texts;

    OutageFilter(ObjectProvider<OutagePage> page, MessageSource texts) {
        this.page = page;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var outage = Outage.of(e);
            if (outage.isEmpty() || response.isCommitted()) {
                throw e;
            }
            LOG.warn(
                    "{} {}: database {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    outage.get(),
                    e);
            answer(outage.get(), request, response);
        }
    }

    private void answer(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_RETRY);
        response.setHeader("Cache-Control", "no-store");
        page.getIfAvailable(() -> this::plainly).show(outage, request, response);
    }

    private void plainly(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var key = "database.outage." + outage.name().toLowerCase(Locale.ROOT);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(texts.getMessage(key, null, request.getLocale()));
    }
}
