package dev.landward.accounts.signin;

import dev.landward.web.Secrets;
import dev.landward.web.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Says where requests come from. What a proxy says of it is believed only where `landward.proxies`
/// names the proxy.
@Component
public class Clients {

    private static final String DEVICE = "device";
    private static final int A_YEAR = 365 * 24 * 3600;

    /// The first that fits: browsers name their forebears too.
    private static final SequencedMap<String, String> BROWSERS =
            ordered(
                    "Edg",
                    "Edge",
                    "OPR/",
                    "Opera",
                    "SamsungBrowser",
                    "Samsung Internet",
                    "Firefox",
                    "Firefox",
                    "FxiOS",
                    "Firefox",
                    "CriOS",
                    "Chrome",
                    "Chrome",
                    "Chrome",
                    "Safari",
                    "Safari");

    private static final SequencedMap<String, String> SYSTEMS =
            ordered(
                    "iPhone",
                    "iPhone",
                    "iPad",
                    "iPad",
                    "Android",
                    "Android",
                    "Windows",
                    "Windows",
                    "CrOS",
                    "ChromeOS",
                    "Mac OS X",
                    "macOS",
                    "Linux",
                    "Linux");

    private final List<IpAddressMatcher> proxies;
    private final Site site;

    Clients(@Value("${landward.proxies:}") List<String> proxies, Site site) {
        this.proxies =
                proxies.stream()
                        .map(String::strip)
                        .filter(proxy -> !proxy.isEmpty())
                        .map(IpAddressMatcher::new)
                        .toList();
        this.site = site;
    }

    /// Reads what a request tells.
    ///
    /// @param request the request
    /// @return where it comes from
    public Client of(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var device = WebUtils.getCookie(request, DEVICE);
        return new Client(
                address(request),
                name(agent, BROWSERS),
                name(agent, SYSTEMS),
                device == null ? null : device.getValue());
    }

    /// Gives the browser what it is known by from now on.
    Client known(Client client, HttpServletResponse response) {
        var device = client.device() == null ? Secrets.token() : client.device();
        var cookie = new Cookie(DEVICE, device);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(site.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return new Client(client.address(), client.browser(), client.system(), device);
    }

    /// The last one that no proxy of ours added.
    private String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var named = Objects.requireNonNullElse(request.getHeader("X-Forwarded-For"), "");
        for (var before : Arrays.asList(named.split(",", -1)).reversed()) {
            if (!ours(address) || !before.strip().matches("[0-9a-fA-F.:]{2,45}")) {
                return address;
            }
            address = before.strip();
        }
        return address;
    }

    private boolean ours(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static String name(String agent, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static SequencedMap<String, String> ordered(String... pairs) {
        var ordered = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
