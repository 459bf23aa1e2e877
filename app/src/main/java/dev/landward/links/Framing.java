package dev.landward.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which sites may show a shared page within a page of their own.
final class Framing {

    private Framing() {}

    /// What a browser is told: our own files only, no forms, and who may frame it.
    static String policy(List<String> origins) {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors " + String.join(" ", origins));
    }

    /// Reads the sites that somebody typed, one a line or parted by spaces or commas.
    ///
    /// @return their origins; empty where one of them is none
    static Optional<List<String>> read(String typed) {
        var origins =
                Arrays.stream(typed.split("[\\s,]+"))
                        .filter(site -> !site.isEmpty())
                        .map(Framing::origin)
                        .toList();
        return origins.stream().allMatch(Optional::isPresent)
                ? Optional.of(origins.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    private static Optional<String> origin(String site) {
        try {
            var uri = new URI(site);
            var host = uri.getHost();
            var plain =
                    host != null
                            && uri.getRawUserInfo() == null
                            && ("https".equals(uri.getScheme())
                                    || "http".equals(uri.getScheme()) && "localhost".equals(host));
            return plain
                    ? Optional.of(
                            uri.getScheme()
                                    + "://"
                                    + host
                                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
