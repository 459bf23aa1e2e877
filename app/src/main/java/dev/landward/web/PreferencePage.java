package dev.landward.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// How this browser shows Landward: light or dark, and in which language.
@Controller
class PreferencePage {

    private static final int A_YEAR = 365 * 24 * 3600;

    private final Texts texts;
    private final LocaleResolver locales;

    PreferencePage(Texts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String from,
            HttpServletResponse response) {
        if (Shells.THEMES.contains(theme)) {
            var cookie = new Cookie(Shells.THEME, theme);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        return "redirect:" + Local.path(from);
    }

    @PostMapping("/preferences/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (texts.languages().contains(language)) {
            locales.setLocale(request, response, Locale.forLanguageTag(language));
        }
        return "redirect:" + Local.path(from);
    }
}
