package dev.landward.accounts.signin;

import dev.landward.Http;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A browser of its own for a test: keeps its cookies, and signs in as people do.
public final class Visitor {

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /// Opens a browser.
    ///
    /// @param mvc where requests go
    /// @param address where they come from
    public Visitor(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /// Opens a page.
    ///
    /// @param path its path
    /// @return the answer
    public MvcTestResult get(String path) {
        return kept(mvc.get().uri(URI.create(path)).with(cookies()).with(from()).exchange());
    }

    /// Sends a form.
    ///
    /// @param path where it goes
    /// @param fields names and values in turn
    /// @return the answer
    public MvcTestResult post(String path, String... fields) {
        var form = mvc.post().uri(path).with(Http.token()).with(cookies()).with(from());
        form.param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return kept(form.exchange());
    }

    /// Signs in with a password.
    ///
    /// @param email whose
    /// @param password what was typed
    /// @return the answer
    public MvcTestResult signIn(String email, String password) {
        return post("/sign-in", "username", email, "password", password);
    }

    /// Says whether the browser is signed in.
    ///
    /// @return whether a page of one's own opens
    public boolean isSignedIn() {
        return get("/account").getResponse().getStatus() == 200;
    }

    /// Forgets a cookie.
    ///
    /// @param name its name
    public void forget(String name) {
        cookies.remove(name);
    }

    /// Where an answer leads.
    ///
    /// @param answer the answer
    /// @return the path
    public static String led(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"), "a redirect");
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else if (!cookie.getName().equals("XSRF-TOKEN")) {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }

    private RequestPostProcessor cookies() {
        return request -> {
            var all = new LinkedHashMap<>(cookies);
            var own = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            Arrays.stream(own).forEach(cookie -> all.put(cookie.getName(), cookie));
            if (!all.isEmpty()) {
                request.setCookies(all.values().toArray(Cookie[]::new));
            }
            return request;
        };
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            request.addHeader(
                    "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
            return request;
        };
    }
}
