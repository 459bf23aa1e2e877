package dev.landward.consultation.answers;

import dev.landward.links.LinkId;
import dev.landward.web.Secrets;
import dev.landward.web.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What a browser is known by in which somebody answers by a link: a secret in a cookie that no
/// script can read. The key with which votes are sent is a hash of it, and the database keeps only
/// a hash of that.
@Component
class BrowserKeys {

    /// Whoever comes by an open link has no other way back.
    private static final Duration OPEN = Duration.ofDays(180);

    /// Whoever has a link of their own comes back by it.
    private static final Duration PERSONAL = Duration.ofHours(12);

    private final Site site;

    BrowserKeys(Site site) {
        this.site = site;
    }

    /// @return the key with which this browser sends votes, empty where it has none
    String key(LinkId link, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(link));
        return cookie == null || cookie.getValue().isEmpty() ? "" : key(cookie.getValue());
    }

    /// @return the key of a browser that had none
    String give(LinkId link, boolean personal, HttpServletResponse response) {
        var secret = Secrets.token();
        put(link, secret, personal ? PERSONAL : OPEN, response);
        return key(secret);
    }

    void take(LinkId link, HttpServletResponse response) {
        put(link, "", Duration.ZERO, response);
    }

    private void put(LinkId link, String value, Duration age, HttpServletResponse response) {
        var cookie = new Cookie(name(link), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(site.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String key(String secret) {
        return Secrets.hash("votes " + secret);
    }

    private static String name(LinkId link) {
        return "answers-" + link.value();
    }
}
