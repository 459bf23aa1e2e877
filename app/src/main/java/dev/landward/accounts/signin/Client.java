package dev.landward.accounts.signin;

import org.jspecify.annotations.Nullable;

/// What a request tells of where it comes from.
///
/// @param address the network address, in full: kept for minutes only, to count tries
/// @param browser the name of the browser, or an empty text
/// @param system the name of the system it runs on, or an empty text
/// @param device what the browser was given when somebody signed in with it, or `null`
public record Client(String address, String browser, String system, @Nullable String device) {

    /// The network rather than the machine: this is what is shown and kept.
    String near() {
        if (address.indexOf(':') < 0) {
            return address.replaceAll("\\.\\d+$", ".…");
        }
        return network() + "…";
    }

    /// What tries are counted by: a household has many addresses of the longer kind.
    ///
    /// @return the address, or its network where it is of the longer kind
    public String network() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var parts = address.replaceAll("%.*", "").split(":", -1);
        var network = new StringBuilder();
        for (int i = 0; i < Math.min(4, parts.length) && !parts[i].isEmpty(); i++) {
            network.append(parts[i]).append(':');
        }
        return network.toString();
    }

    /// What many tries are counted by: a holder has many networks of the longer kind.
    ///
    /// @return the address, or the first 48 bits where it is of the longer kind
    public String site() {
        return network().replaceFirst("^((?:[^:]+:){3}).*", "$1");
    }
}
