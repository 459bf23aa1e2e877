package dev.landward.consultation.answers;

import dev.landward.consultation.RoundId;
import dev.landward.links.LinkId;
import dev.landward.web.Secrets;
import dev.landward.web.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What a browser is known by in which somebody answers by a link: a secret in a cookie that no
/// script can read. The key with which votes are sent is a hash of it, and the database keeps only
/// a hash of that.
@Component
public class BrowserKeys {

    /// Whoever comes by an open link has no other way back.
    private static final Duration OPEN = Duration.ofDays(180);

    /// Whoever has a link of their own comes back by it.
    private static final Duration PERSONAL = Duration.ofHours(12);

    private static final String VOTES = "votes ";

    /// Nobody answers by more links in one browser.
    private static final int MOST = 40;

    private final Site site;

    BrowserKeys(Site site) {
        this.site = site;
    }

    /// @return the key with which this browser sends votes, empty where it has none
    String key(LinkId link, HttpServletRequest request) {
        return key(link, VOTES, request);
    }

    /// The key with which this browser sends votes to a round that runs in a session.
    String roomKey(LinkId link, RoundId round, HttpServletRequest request) {
        return key(link, VOTES + round.value() + " ", request);
    }

    /// Finds what this browser is known by to another use of the same link.
    ///
    /// @param link by which its user came
    /// @param use what sets its key apart from others
    /// @param request what the browser sent
    /// @return the key, empty where it has none
    public String key(LinkId link, String use, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(link));
        return cookie == null || cookie.getValue().isEmpty()
                ? ""
                : Secrets.hash(use + cookie.getValue());
    }

    /// All that this browser can be known by in a round, whichever link it came by.
    ///
    /// @return hashes of keys, as the database has them
    List<String> all(RoundId round, HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().matches("answers-\\d{1,18}"))
                        .filter(cookie -> !cookie.getValue().isEmpty())
                        .limit(MOST)
                        .flatMap(cookie ->
                                Stream.of(VOTES, VOTES + round.value() + " ")
                                        .map(use -> Secrets.hash(use + cookie.getValue())))
                        .map(Respondents::hash)
                        .toList();
    }

    /// @return the key with which a browser sends votes that had none
    String give(LinkId link, boolean personal, HttpServletResponse response) {
        return give(link, personal, VOTES, response);
    }

    /// Gives a browser something to be known by.
    ///
    /// @param link by which its user came
    /// @param personal whether that is theirs alone
    /// @param use what sets its key apart from others
    /// @param response where it is told
    /// @return the key by which it is known to that use
    public String give(LinkId link, boolean personal, String use, HttpServletResponse response) {
        var secret = Secrets.token();
        put(link, secret, personal ? PERSONAL : OPEN, response);
        return Secrets.hash(use + secret);
    }

    /// Tells a browser to forget what it is known by.
    ///
    /// @param link by which its user came
    /// @param response where it is told
    public void take(LinkId link, HttpServletResponse response) {
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

    private static String name(LinkId link) {
        return "answers-" + link.value();
    }
}
