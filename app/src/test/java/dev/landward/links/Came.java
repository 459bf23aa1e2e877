package dev.landward.links;

import dev.landward.Http;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends requests as the browser of somebody does who came by a link.
@Component
public class Came {

    private final MockMvcTester mvc;

    Came(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /// Opens a link and starts.
    ///
    /// @param made the link
    /// @return the session that the browser keeps
    public Cookie start(Made made) {
        var answer = post(made.path(), null).exchange().getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"), "a session");
    }

    /// Opens a page.
    ///
    /// @param path its path
    /// @param session the session, or `null` for a stranger
    /// @return the request
    public MockMvcRequestBuilder get(String path, @Nullable Cookie session) {
        var request = mvc.get().uri(path);
        return session == null ? request : request.cookie(session);
    }

    /// Sends a form, with its token and its key.
    ///
    /// @param path where it goes
    /// @param session the session, or `null` for a stranger
    /// @param fields names and values in turn
    /// @return the request
    public MockMvcRequestBuilder post(String path, @Nullable Cookie session, String... fields) {
        var request = mvc.post().uri(path).with(Http.token()).with(keeping(session));
        request.param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private static RequestPostProcessor keeping(@Nullable Cookie session) {
        return request -> {
            var cookies = new ArrayList<Cookie>(List.of());
            Cookie[] before = request.getCookies();
            if (before != null) {
                cookies.addAll(Arrays.asList(before));
            }
            if (session != null) {
                cookies.add(session);
            }
            request.setCookies(cookies.toArray(Cookie[]::new));
            return request;
        };
    }
}
