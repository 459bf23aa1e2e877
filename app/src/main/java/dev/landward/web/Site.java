package dev.landward.web;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where people find this Landward: `landward.url`, or this machine where nothing is set.
@Component
public class Site {

    private final String url;
    private final Environment settings;

    Site(@Value("${landward.url:}") String url, Environment settings) {
        this.url = url.strip().replaceAll("/+$", "");
        this.settings = settings;
    }

    /// Says where its pages begin.
    ///
    /// @return such as `https://landward.example`, without a slash at its end
    public String url() {
        return url.isEmpty() ? "http://localhost:" + port() : url;
    }

    /// Names the machine as browsers see it.
    ///
    /// @return such as `landward.example`
    public String host() {
        return Objects.requireNonNullElse(URI.create(url()).getHost(), "localhost");
    }

    /// Says whether browsers reach it by TLS only.
    ///
    /// @return whether its address begins with `https`
    public boolean secure() {
        return url().startsWith("https:");
    }

    /// The port that is known once the server listens, else the one that was asked for.
    private String port() {
        var asked = settings.getProperty("landward.port", "8080");
        return settings.getProperty("local.server.port", asked);
    }
}
