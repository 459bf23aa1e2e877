package dev.landward.web;

import dev.landward.database.Outage;
import dev.landward.database.OutagePage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says that the database is away in the look of every other page.
@Component
class Outages implements OutagePage {

    private final Templates templates;

    Outages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void show(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kind = outage.name().toLowerCase(Locale.ROOT);
        templates.page("web/error").render(Map.of("kind", kind), request, response);
    }
}
