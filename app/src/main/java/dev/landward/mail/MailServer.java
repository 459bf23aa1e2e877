package dev.landward.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The mail server that letters are handed to, named by configuration only:
/// `smtp://user:password@host:587`, or `smtps://` where it speaks TLS from the first word.
///
/// @param secure whether it speaks TLS from the first word; otherwise it must change to TLS, unless
///   it is on this machine
/// @param host its name
/// @param port its port
/// @param user who signs in to it, or an empty text
/// @param password with what
record MailServer(boolean secure, String host, int port, String user, String password) {

    private static final Map<String, Integer> PORTS = Map.of("smtp", 587, "smtps", 465);
    private static final String TIMEOUT = "20000";

    /// Reads the setting; nothing set is no server.
    static Optional<MailServer> of(String url) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(url.strip());
            var port = PORTS.get(uri.getScheme());
            if (port == null || uri.getHost() == null) {
                throw unreadable();
            }
            var who = Objects.requireNonNullElse(uri.getRawUserInfo(), "").split(":", 2);
            return Optional.of(
                    new MailServer(
                            uri.getScheme().equals("smtps"),
                            uri.getHost(),
                            uri.getPort() < 0 ? port : uri.getPort(),
                            decoded(who[0]),
                            who.length < 2 ? "" : decoded(who[1])));
        } catch (URISyntaxException _) {
            throw unreadable();
        }
    }

    String protocol() {
        return secure ? "smtps" : "smtp";
    }

    /// The settings of the session: TLS with the server's name checked, and no waiting for ever.
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol());
        properties.put("mail.mime.allowutf8", "true");
        var at = "mail." + protocol() + ".";
        properties.put(at + "auth", String.valueOf(!user.isEmpty()));
        properties.put(at + "connectiontimeout", TIMEOUT);
        properties.put(at + "timeout", TIMEOUT);
        properties.put(at + "writetimeout", TIMEOUT);
        properties.put(at + "starttls.enable", String.valueOf(!secure));
        properties.put(at + "starttls.required", String.valueOf(!secure && !here()));
        properties.put(at + "ssl.checkserveridentity", "true");
        properties.put(at + "sendpartial", "false");
        return properties;
    }

    private boolean here() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// Its password may be in the setting, which therefore is not repeated.
    private static IllegalStateException unreadable() {
        return new IllegalStateException(
                "landward.mail.url is not of the form smtp://user:password@host:port");
    }

    @Override
    public String toString() {
        return "%s://%s:%d".formatted(protocol(), host, port);
    }
}
