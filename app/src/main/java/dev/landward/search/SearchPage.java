package dev.landward.search;

import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Tag;
import dev.landward.initiative.things.Tagging;
import dev.landward.web.Local;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search: as a page, and in a dialog that opens anywhere.
@Controller
class SearchPage {

    /// The cookie that says whether Ctrl+K opens the search; the script reads it.
    private static final String KEYS = "jump";

    private static final int A_YEAR = 365 * 24 * 3600;
    private static final int WHILE_TYPING = 8;
    private static final int ON_PAGE = 50;

    private final Finder finder;
    private final Doors doors;
    private final Initiatives initiatives;
    private final Tagging tags;

    SearchPage(Finder finder, Doors doors, Initiatives initiatives, Tagging tags) {
        this.finder = finder;
        this.doors = doors;
        this.initiatives = initiatives;
        this.tags = tags;
    }

    @GetMapping("/search")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "tag", defaultValue = "") String tag,
            @RequestParam(name = "in", defaultValue = "") String in,
            @CookieValue(name = KEYS, defaultValue = "on") String keys,
            Locale locale,
            Model page) {
        page.addAttribute("q", q);
        page.addAttribute("tag", tag);
        page.addAttribute("in", in);
        page.addAttribute("tags", words(viewer));
        page.addAttribute("keys", !keys.equals("off"));
        page.addAttribute("hits", hits(viewer, Sought.of(q, tag), in, locale, ON_PAGE));
        return "search/search";
    }

    /// What is found while somebody types.
    @GetMapping("/search/hits")
    String hits(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "in", defaultValue = "") String in,
            Locale locale,
            Model page) {
        page.addAttribute("q", q);
        page.addAttribute("hits", hits(viewer, Sought.of(q, ""), in, locale, WHILE_TYPING));
        return "search/hits";
    }

    /// The dialog, when it is opened for the first time on a page.
    @GetMapping("/search/dialog")
    String dialog(@RequestParam(name = "in", defaultValue = "") String in, Model page) {
        page.addAttribute("in", in);
        return "search/dialog";
    }

    @PostMapping("/preferences/jump")
    String keys(
            @RequestParam(name = "keys", defaultValue = "") String keys,
            @RequestParam(name = "from", defaultValue = "/search") String from,
            HttpServletResponse response) {
        var cookie = new Cookie(KEYS, keys.equals("off") ? "off" : "on");
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return "redirect:" + Local.path(from);
    }

    private List<Hit> hits(Viewer viewer, Sought sought, String in, Locale locale, int count) {
        var here = here(viewer, in);
        var hits = new ArrayList<Hit>();
        here.ifPresent(place -> hits.addAll(doors.find(place, sought, locale, count / 3)));
        hits.addAll(
                finder.find(
                        viewer, sought, here.map(place -> place.id().value()).orElse(0L), count));
        return hits.stream().limit(count).toList();
    }

    private Optional<Workspace> here(Viewer viewer, String in) {
        return in.matches("\\d{1,18}")
                ? initiatives.of(viewer).stream()
                        .filter(place -> place.id().value() == Long.parseLong(in))
                        .findAny()
                : Optional.empty();
    }

    private List<String> words(Viewer viewer) {
        return initiatives.of(viewer).stream()
                .flatMap(place -> tags.all(place).stream())
                .map(Tag::name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
