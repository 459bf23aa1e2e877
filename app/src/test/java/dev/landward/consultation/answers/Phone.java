package dev.landward.consultation.answers;

import dev.landward.Http;
import dev.landward.links.Made;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The browser of somebody who answers by a link: it keeps its cookies.
public final class Phone {

    private static final Pattern KEY = Pattern.compile("data-key=\"([0-9a-f]{64})\"");

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String address;

    public Phone(MockMvcTester mvc) {
        this(mvc, "192.0.2.7");
    }

    public Phone(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public MvcTestResult get(String path) {
        return send(mvc.get().uri(path));
    }

    public MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Http.token());
        request.param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /// Opens a link and presses Start.
    ///
    /// @return the path where one goes on
    public String start(Made made) {
        return Objects.requireNonNull(
                post(made.path()).getResponse().getHeader("Location"), "a redirect");
    }

    /// The key with which the script sends votes.
    public String key(Made made) {
        var found = KEY.matcher(text(get("/guest/" + made.id().value() + "/round")));
        if (!found.find()) {
            throw new AssertionError("the page has no key");
        }
        return found.group(1);
    }

    /// Sends votes as the script does.
    public MvcTestResult votes(String key, String json) {
        return mvc.post()
                .uri("/guest/votes")
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .content("{\"votes\":[" + json + "]}")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forgetSession() {
        cookies.remove("SESSION");
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        var answer =
                request.with(
                                sent -> {
                                    var before =
                                            sent.getCookies() == null
                                                    ? new Cookie[0]
                                                    : sent.getCookies();
                                    sent.setCookies(
                                            Stream.concat(
                                                            Arrays.stream(before),
                                                            cookies.values().stream())
                                                    .toArray(Cookie[]::new));
                                    sent.setRemoteAddr(address);
                                    return sent;
                                })
                        .exchange();
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else if (!cookie.getName().equals("XSRF-TOKEN")) {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
