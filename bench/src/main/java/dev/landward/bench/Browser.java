package dev.landward.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Somebody signed in: keeps cookies, follows redirects, sends forms with what they hide.
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final Pattern LIST =
            Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern SELECTED =
            Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");
    private static final Pattern DAY =
            Pattern.compile("<input[^>]* name=\"([^\"]+)\" type=\"date\" value=\"([^\"]*)\"");

    private final CookieManager kept = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(kept)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /// What it would send along, as a header has it.
    String cookies() {
        return kept.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String page, String action, String... fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder();
        hidden(page).forEach((name, value) -> add(body, name, value));
        for (int i = 0; i < fields.length; i += 2) {
            add(body, fields[i], fields[i + 1]);
        }
        var request =
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /// Sends a file with the hidden fields of a page's form.
    HttpResponse<String> upload(String page, String action, String field, Path file)
            throws IOException, InterruptedException {
        var edge = "edge-" + UUID.randomUUID();
        var head = new StringBuilder();
        hidden(page)
                .forEach((name, value) ->
                        head.append(
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(edge, name, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(edge, field, file.getFileName()));
        var request =
                request(action)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(
                                HttpRequest.BodyPublishers.concat(
                                        HttpRequest.BodyPublishers.ofString(head.toString()),
                                        HttpRequest.BodyPublishers.ofFile(file),
                                        HttpRequest.BodyPublishers.ofString(
                                                "\r\n--" + edge + "--\r\n")));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /// The fields of a page that are lists or days, as they stand, names and values in turn.
    static String[] chosen(String page) {
        var fields = new ArrayList<String>();
        var lists = LIST.matcher(page);
        while (lists.find()) {
            var option = SELECTED.matcher(lists.group(2));
            fields.add(lists.group(1));
            fields.add(option.find() ? option.group(1) : "");
        }
        var days = DAY.matcher(page);
        while (days.find()) {
            fields.add(days.group(1));
            fields.add(days.group(2));
        }
        return fields.toArray(String[]::new);
    }

    private Map<String, String> hidden(String page) throws IOException, InterruptedException {
        var hidden = new HashMap<String, String>();
        var found = HIDDEN.matcher(get(page).body());
        while (found.find()) {
            if (found.group(1).startsWith("_")) {
                hidden.put(found.group(1), found.group(2));
            }
        }
        return hidden;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static void add(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
