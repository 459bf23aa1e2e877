package dev.landward;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.accounts.Viewer;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.DispatcherServlet;

/// Sends requests as a browser would whose person is signed in.
@Component
public class Http {

    private final MockMvcTester mvc;

    Http(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /// Opens a page.
    ///
    /// @param path its path
    /// @param viewer who opens it
    /// @return the request, to be sent or asserted
    public MockMvcRequestBuilder get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(user(viewer));
    }

    /// Sends a form, with its token and its key.
    ///
    /// @param path where it goes
    /// @param viewer who sends it
    /// @param fields names and values in turn
    /// @return the request, to be sent or asserted
    public MockMvcRequestBuilder post(String path, Viewer viewer, String... fields) {
        var request = mvc.post().uri(path).with(user(viewer)).with(token());
        request.param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    /// Sends a form and opens the page that it leads to, with what that page says about it.
    ///
    /// @param path where it goes
    /// @param viewer who sends it
    /// @param fields names and values in turn
    /// @return the request of the page, to be sent or asserted
    public MockMvcRequestBuilder follow(String path, Viewer viewer, String... fields) {
        var sent = post(path, viewer, fields).exchange();
        var to = Objects.requireNonNull(sent.getResponse().getHeader("Location"), "a redirect");
        return get(to, viewer)
                .requestAttr(
                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                        sent.getMvcResult().getFlashMap());
    }

    /// The form token as a browser sends it: in a cookie, and masked in the form.
    ///
    /// Spring's own `csrf()` would put its tokens into sessions for all tests after it.
    ///
    /// @return what adds both to a request
    public static RequestPostProcessor token() {
        var token = "test-token".getBytes(StandardCharsets.UTF_8);
        var masked = Arrays.copyOf(new byte[token.length], 2 * token.length);
        System.arraycopy(token, 0, masked, token.length, token.length);
        return request -> {
            request.setCookies(new Cookie("XSRF-TOKEN", "test-token"));
            request.addParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
            return request;
        };
    }
}
