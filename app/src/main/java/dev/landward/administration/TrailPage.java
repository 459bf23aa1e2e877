package dev.landward.administration;

import dev.landward.accounts.Membership;
import dev.landward.web.Fields;
import dev.landward.web.Needs;
import dev.landward.web.Place;
import dev.landward.web.Right;
import dev.landward.web.Sheet;
import dev.landward.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The trail with its filters, on a page and as a file.
@Controller
@Needs(Right.ADMINISTER)
class TrailPage {

    private static final int COUNT = 50;
    private static final List<String> HEADER =
            List.of("entry", "at", "by", "what", "subject", "initiative", "details", "seal");

    private final Trail trail;
    private final Texts texts;

    TrailPage(Trail trail, Texts texts) {
        this.trail = trail;
        this.texts = texts;
    }

    @Bean
    static Place trailDesk() {
        return Place.desk(50, "administration.trail", "/trail", "trail");
    }

    @GetMapping("/organisations/{organisation}/trail")
    String show(Membership membership, @ModelAttribute Asked asked, Locale locale, Model page) {
        var lines = trail.page(membership, asked, COUNT + 1);
        page.addAttribute("membership", membership);
        page.addAttribute("asked", asked);
        page.addAttribute("fields", Fields.start(asked.fields()));
        page.addAttribute("lines", lines.stream().limit(COUNT).toList());
        page.addAttribute("more", lines.size() > COUNT ? lines.get(COUNT - 1).told().id() : 0L);
        page.addAttribute("people", trail.people(membership));
        page.addAttribute("happenings", happenings(membership, locale));
        page.addAttribute("initiatives", trail.initiatives(membership));
        page.addAttribute("head", trail.head(membership).orElse(null));
        return "administration/trail";
    }

    /// What stands in the trail, by its name, each told as far as it is alike every time.
    private Map<String, String> happenings(Membership membership, Locale locale) {
        var told = new LinkedHashMap<String, String>();
        trail.happenings(membership).stream()
                .sorted(
                        Comparator.comparing(
                                what -> said(what, locale), Collator.getInstance(locale)))
                .forEach(what -> told.put(what, said(what, locale)));
        return told;
    }

    private String said(String what, Locale locale) {
        var key = "happened." + what;
        return texts.has(key) ? texts.outline(key, locale) : what;
    }

    @GetMapping("/organisations/{organisation}/trail/export")
    void export(
            Membership membership,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        try (var file = Sheet.of(format).open(response, "trail", HEADER)) {
            trail.each(
                    membership,
                    asked,
                    line -> {
                        try {
                            file.row(
                                    Arrays.asList(
                                            line.told().id(),
                                            line.told().at().toInstant().toString(),
                                            Objects.requireNonNullElse(line.told().by(), ""),
                                            line.told().what(),
                                            line.told().subject(),
                                            Objects.requireNonNullElse(line.initiative(), ""),
                                            line.told().details().toString(),
                                            Objects.requireNonNullElse(line.seal(), "")));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
