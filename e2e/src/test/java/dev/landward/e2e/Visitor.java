package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// Somebody with a browser of the plainest kind: follows links, fills forms, keeps cookies.
final class Visitor {

    /// A page that nobody has: who is signed in is told so, a stranger is asked to sign in.
    private static final String NOWHERE = "/nothing-here";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /// Opens a page.
    HttpResponse<String> get(RunningLandward landward, String path) throws Exception {
        return send(request(landward, path));
    }

    /// Sends the form of a page, with the hidden fields it came with.
    HttpResponse<String> post(RunningLandward landward, String page, String... fields)
            throws Exception {
        return postTo(landward, page, page, fields);
    }

    /// Sends a form found on one page to another.
    HttpResponse<String> postTo(
            RunningLandward landward, String page, String action, String... fields)
            throws Exception {
        var body = new StringBuilder();
        var hidden = HIDDEN.matcher(get(landward, page).body());
        while (hidden.find()) {
            add(body, hidden.group(1), hidden.group(2));
        }
        for (int i = 0; i < fields.length; i += 2) {
            add(body, fields[i], fields[i + 1]);
        }
        return send(
                request(landward, action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<String> signIn(RunningLandward landward, String email, String password)
            throws Exception {
        return post(landward, "/sign-in", "username", email, "password", password);
    }

    boolean isSignedIn(RunningLandward landward) throws Exception {
        var answer = get(landward, NOWHERE);
        assertThat(answer.statusCode()).isIn(200, 404);
        return answer.statusCode() == 404;
    }

    private static HttpRequest.Builder request(RunningLandward landward, String path) {
        return HttpRequest.newBuilder(URI.create(landward.address() + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void add(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
